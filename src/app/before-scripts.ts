/** The element with the styles that hold until the scripts run. */
export const sheetBeforeScripts = 'before-scripts'
