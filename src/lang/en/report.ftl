### The page: what it says besides the words of the summary workbook.

# The document's language, as HTML names it.
report-code = en
report-percent = { $number }%
report-headline = Headline figures, { $phase }
report-of-units = { $part } of { $all } active units
report-change = Against the phase before
# Difference, and its share of what was before.
report-change-by = { $difference } ({ $share })
report-points = { $difference } percentage points
report-change-note = “Against the phase before” gives the difference and its share. Two phases may share years and differ in length: compare with care.
report-phase-warning = Figures of phases are never added up.
report-shortened = This page lists and searches the latest { $listed } awards of { $all }.
report-shortened-with-sheet = { report-shortened } All of them: tong-hop.xlsx, sheet “{ $sheet }”.
report-shortened-issues = This page lists { $listed } issues of { $all }, the weightiest first. All of them: tong-hop.xlsx, sheet “{ $sheet }”.
report-choose-note = Choose phase, movement and sector.
report-awards-note = Titles and forms of commendation are counted apart (Law 06/2022/QH15, articles 9, 19, 20). “Units awarded” have at least one award as a collective. “…”: there is no number.
report-movements-note = Rate = units registered ÷ units active in the time. A unit may take part in several movements: units of movements are not added up. “…”: there is no number.
report-never-note = “x”: no award as a collective in the time; “/”: not active in the time; empty: awarded. The last column counts awards to people of the unit in all data.
report-never-by-sector = Units never awarded, and units that no roster names, by sector
report-all-sectors = All sectors
report-silent-title = Units that no roster names
report-silent-note = Units of the register that no other roster names. “x”: not named in the time; “/”: not active in the time.
report-details-title = Details by phase, sector, form and recipient
report-state-title = State of the data
report-states-by-form = Registered, proposed and granted by title or form
report-by-sector = { $phase }: by sector
report-by-form = { $phase }: by form and sector

## The page's controls; the script fills in the arguments

report-controls-skip = Skip to the content
report-controls-contents = Contents
report-controls-theme = Appearance
report-controls-theme-auto = As the system
report-controls-theme-light = Light
report-controls-theme-dark = Dark
report-controls-print = Print
report-controls-search-label = Name of a unit, collective, household or person
report-controls-search-hint = With or without accents; the unit's name, its code or a former name may be added.
report-controls-found = { $n } found.
report-controls-found-none = Nothing found. Check the name or type less of it.
report-controls-more = Show more
report-controls-awards-of = { $n } awards
report-controls-no-awards = No award in the rosters received.
report-controls-filter = Filter by text
report-controls-all = All
report-controls-rows = { $shown } of { $all } rows shown.
report-controls-page = Page { $page } of { $pages }
report-controls-pages = Pages
report-controls-previous = Previous page
report-controls-next = Next page
report-controls-data-behind = Data of the chart
report-controls-printed = { $shown } of { $all } rows are printed; all of them stand in tong-hop.xlsx.
report-controls-no-script = JavaScript is turned off: the tables of figures can be read; for searching and the long lists see tong-hop.xlsx.

## Parts of the page: short for the list of contents, long above the part

report-parts-search = Search
    .long = Search for a unit or a person
report-parts-figures = Key figures
    .long = Key figures by phase
report-parts-charts = Charts
    .long = Charts
report-parts-awards = Awards
    .long = Awards by phase, sector and form
report-parts-movements = Movements
    .long = Participation in the emulation movements
report-parts-blocks = Blocks
    .long = Scores and ranks of the emulation blocks
report-parts-never = Never awarded, not named
    .long = Units never awarded, units that sent nothing
report-parts-states = Asked for
    .long = Registered, proposed and granted
report-parts-recipients = Awards list
    .long = List of awards
report-parts-issues = To settle
    .long = What has to be settled
report-parts-ledger = Ledger
    .long = State of the data and ledger

## Charts

report-charts-sectors = Awards by sector and phase
report-charts-years = Awards by year
report-charts-movements = Units that took part, by movement and phase
report-charts-coverage = Share of units awarded as a collective, by sector and phase
report-charts-awards-unit = awards
report-charts-units-unit = units
report-charts-coverage-unit = %
report-charts-years-note = By the year of the decision; awards without a year are not in the chart.
report-charts-movements-note = A unit may take part in several movements: units of movements are not added up.
report-charts-coverage-note = Share = units awarded as a collective ÷ units active in the time. For sectors of few units only both numbers are given.
report-charts-highest = Highest: { $category }, { $series }: { $number }.
report-charts-empty = There is no data.

## Heads of columns that the workbook has not

report-columns-movement = Movement
report-columns-rate = Share
report-columns-awards = Awards
report-columns-block = Block
report-columns-state = What became of the row

## What became of an award's row

report-status-counted = Counted
report-status-registered = Registered
report-status-proposed = Proposed
report-status-refused = Refused
report-status-withdrawn = Withdrawn
report-status-duplicate = Duplicate, not counted
report-status-revoked = Revoked
report-status-set-aside = Waits for an answer
