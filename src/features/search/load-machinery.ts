/** What searching takes: the index, its library and the list of results. Loaded on first use. */
export const loadMachinery = () => import('./results/machinery')

export type Machinery = Awaited<ReturnType<typeof loadMachinery>>
