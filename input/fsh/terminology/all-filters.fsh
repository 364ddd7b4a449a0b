ValueSet: AllFilters
Id: all-filters
Title: "All filters"
Description: "The filters and returned parameters of Article 10 that alias maps start from."
* ^experimental = false
* include codes from system Filters
