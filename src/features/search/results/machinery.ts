export { sayAnswer } from './group-names'
export { SearchResults } from './SearchResults'
export { createSearch } from './search-index'
