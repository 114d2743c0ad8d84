### The summary workbook and the index of certificates.

summary-workbook-title = Emulation and commendation: summary
# `cell` is where the number stands.
summary-link-tip = Click for the first row of the list that this number counts. All rows: thidua explain "{ $cell }"
# `n` is how many characters were left out.
summary-cut-mark = {" "}… [{ $n } characters left out, beyond the limit of Excel; see the source file]

## What every sheet has around its table

summary-paper-nation = SOCIALIST REPUBLIC OF VIET NAM
summary-paper-motto = Independence - Freedom - Happiness
summary-paper-preparer = PREPARED BY
summary-paper-preparer-hint = (Signature, full name)
summary-paper-head = HEAD OF THE OFFICE
summary-paper-head-hint = (Signature, full name, stamp)
summary-paper-phase-rule = Phases: both end years count. A record that names a phase is counted in that phase; any other by its decision date or year. Phases share years, so their columns must not be added up.
# Numbers that the printer knows.
summary-paper-page = Page { $page }/{ $pages }
summary-paper-nothing = Nothing in the rosters received.
summary-paper-place-date = { $province }, { $day }/{ $month }/{ $year }
summary-paper-subtitle = (Phases { $phases }; as of { $date })
summary-paper-subtitle-without-phases = (As of { $date })
summary-paper-measure = Unit: { $name }
summary-paper-source = Source: { $files } rosters sent in (listed in sheet “{ $sheet }”); drawn up on { $date }.

## Words that several tables use

summary-words-number = No.
summary-words-sector = Sector
summary-words-unknown-sector = Sector not known
summary-words-unit = Unit
summary-words-unit-kind = Kind
summary-words-source = Source (file › sheet › cell)
summary-words-total = Total
summary-words-all-data = All data
summary-words-year = Year
summary-words-decision-no = Decision no.
summary-words-decision-date = Decision date
summary-words-phase = Phase
summary-words-form = Title or form of commendation
summary-words-unknown-value = Not known
summary-words-indicator = Item
summary-words-code = Code
summary-words-subtotal = Subtotal
summary-words-kind-collective = Collective
summary-words-kind-household = Household
summary-words-kind-individual = Individual
summary-words-status-active = Active
summary-words-status-suspended = Suspended
summary-words-status-dissolved = Dissolved
summary-words-severity-error = Error
summary-words-severity-question = Question
summary-words-severity-warning = Warning
summary-words-severity-note = Note
summary-words-total-of = Total, { $name }
summary-words-year-band = Year { $year }
summary-words-group-band = { $name } ({ $rows })
summary-words-sex-male = Male
summary-words-sex-female = Female
summary-words-level-state = State
summary-words-level-province = Province, ministry, national organisation
summary-words-level-district = District
summary-words-level-commune = Commune
summary-words-level-unit = Unit
summary-words-decision-with-date = { $number } of { $date }
summary-words-decision-without-number = Of { $date }
summary-words-without-decision = No decision yet

## Overview

summary-overview-name = Overview
summary-overview-title = Emulation and commendation in the cooperative sector: summary
summary-overview-about = Key figures by phase, chart, state of the data
summary-overview-part-figures = I. KEY FIGURES BY PHASE
summary-overview-indicator = Figure
summary-overview-measure = Counted in
# `.measure` is what a figure is counted in.
summary-overview-units = Units active in the period
    .measure = units
summary-overview-registered = Units that registered
    .measure = units
summary-overview-took-part = Units that took part
    .measure = units
summary-overview-rate = Rate of registration (registered / active)
    .measure = %
summary-overview-participants = People who took part
    .measure = people
summary-overview-awards = Awards, total
    .measure = awards
summary-overview-titles = By kind: emulation titles
    .measure = awards
summary-overview-forms = By kind: forms of commendation
    .measure = awards
summary-overview-others = By kind: other prizes and honours
    .measure = awards
summary-overview-flags = Emulation flags (among the titles)
    .measure = flags
summary-overview-recipients = Different recipients
    .measure = recipients
summary-overview-units-awarded = Units awarded as a collective
    .measure = units
summary-overview-units-never = Units not awarded as a collective
    .measure = units
summary-overview-silent = Units that no roster names
    .measure = units
summary-overview-officers = Officers for emulation work
    .measure = people
summary-overview-concurrent = Of whom: beside another post
    .measure = people
summary-overview-trained = Of whom: trained in the period
    .measure = people
summary-overview-activities = Joint activities
    .measure = activities
summary-overview-money = Award money that is known
    .measure = đồng
summary-overview-without-money = Awards whose money is not known
    .measure = awards
summary-overview-against-year = Against the year before
summary-overview-change = Change
summary-overview-trend = Trend
summary-overview-change-note = A change is a difference; of shares, in percentage points. The phase that runs is not complete. Trend: the years with data.
summary-overview-part-coverage = III. SHARE OF UNITS AWARDED BY SECTOR
summary-overview-coverage-title = Share of units awarded as a collective, by sector
summary-overview-coverage-unit = share
summary-overview-coverage-note = Share = units awarded as a collective : units that worked. Where a sector has few units, see their number in the sheet by sector first.
summary-overview-part-movements = IV. PARTICIPATION IN MOVEMENTS
summary-overview-movement = Movement
summary-overview-movements-title = Units that registered and took part
summary-overview-all-data-note = The column “All data” counts every record once; it is not the sum of the phase columns.
summary-overview-part-sectors = II. AWARDS BY SECTOR
summary-overview-chart-title = Awards by sector and phase
summary-overview-chart-unit = awards
summary-overview-part-data = V. STATE OF THE DATA
summary-overview-item = Item
summary-overview-value = Number
summary-overview-see = See
summary-overview-files = Files read
    .measure = files
summary-overview-sheets = Sheets read
    .measure = sheets
summary-overview-data-rows = Data rows
    .measure = rows
summary-overview-accepted = Of which: counted
    .measure = rows
summary-overview-duplicate = Of which: duplicate, not counted again
    .measure = rows
summary-overview-set-aside = Of which: set aside until settled
    .measure = rows
summary-overview-issue-measure = issues
summary-overview-part-contents = VI. SHEETS OF THIS WORKBOOK
summary-overview-sheet-column = Sheet
summary-overview-about-column = What it shows
summary-overview-part-sources = VII. SOURCE FILES
summary-overview-file-column = File
summary-overview-change-of = Change, { $now } against { $before }
summary-overview-see-sheet = Sheet “{ $name }”
summary-overview-more-files = … and { $count } more files, listed in sheet “{ $sheet }”.

## Awards by phase, sector and form

summary-awards-name = Awards
summary-awards-title = Awards by phase, sector and form
summary-awards-about = Awards by phase, sector, title and form, split into collectives, households and individuals
summary-awards-measure = awards
summary-awards-units = Units
summary-awards-units-awarded = Units awarded
summary-awards-all-awards = Total
summary-awards-of-which = Of which
summary-awards-titles = Emulation titles
summary-awards-forms = Forms of commendation
summary-awards-others = Other
summary-awards-note = Titles and forms are counted in columns of their own (Law on Emulation and Commendation 06/2022/QH15, articles 9, 19 and 20). “Units awarded” have at least one award as a collective. “-”: none; “…”: not known.
summary-awards-kind-collective = Collec-tives
summary-awards-kind-household = House-holds
summary-awards-kind-individual = Indivi-duals

## Participation in movements

summary-movements-name = Movements
summary-movements-title = Participation in emulation movements
summary-movements-about = Units registered and taking part, rate, and people, by movement, sector and phase
summary-movements-movement = Movement, sector
summary-movements-units = Active units
summary-movements-registered = Units registered
summary-movements-took-part = Units that took part
summary-movements-rate = Rate of registration
summary-movements-participants = People who took part
summary-movements-any-movement = Any movement (every unit counted once)
summary-movements-note = Rate of registration = units registered ÷ units active in the period. A unit may be in several movements, so the movements must not be added up. “-”: none; “…”: not known.
summary-movements-small-rate = { $registered }/{ $units } (*)
summary-movements-small-note = (*) A sector with fewer than { $units } active units: registered/active units are shown instead of a rate.

## Units not awarded as a collective

summary-never-name = Never awarded
summary-never-title = Units not awarded as a collective
summary-never-about = Units without an award as a collective, by sector and phase
summary-never-area = Commune (former district)
summary-never-status = Status
summary-never-latest = Latest year awarded
summary-never-never = Never
summary-never-never-in = Not awarded in
summary-never-persons = Awards to its people
summary-never-mark = x
summary-never-not-active = /
summary-never-note = “x”: no award as a collective in the period; “/”: not active in the period; blank: awarded. The row of a sector gives the number of units not awarded. The last column counts awards to people of the unit in all data.

## Scores and ranks of the emulation blocks

summary-blocks-name = Blocks
summary-blocks-title = Scores and ranks of the emulation blocks
summary-blocks-about = Scores and ranks within each block, ranks checked against scores
summary-blocks-self-score = Self
summary-blocks-block-score = Block
summary-blocks-final-score = Final
summary-blocks-scores = Score
summary-blocks-ranks = Rank
summary-blocks-rank = As written
summary-blocks-computed-rank = By score
summary-blocks-compared = Check
summary-blocks-agrees = Agrees
summary-blocks-differs = Differs
summary-blocks-flag = Flag of the year
summary-blocks-relative-score = Against sector mean
summary-blocks-proposed = Proposed for the flag
summary-blocks-note = “By score” is the rank that follows from the final score; equal scores share a rank. “Differs”: the roster's rank is another one and has to be checked. “Against sector mean” is the final score ÷ the mean of the sector in that year (1.00 is the mean); absent for sectors with fewer than 3 scored units. “Vote”: several units share the first rank, the block has to choose.
summary-blocks-proposal-flag = Proposed
summary-blocks-proposal-vote = Vote
summary-blocks-band = { $block } - { $year } ({ $units } units)
summary-blocks-band-without-year = { $block } - year not known ({ $units } units)

## Collectives, households and individuals awarded

summary-recipients-title = Collectives, households and individuals awarded
summary-recipients-recipient = Recipient
summary-recipients-kind = Recipient kind
summary-recipients-position = Position
summary-recipients-achievement = Achievement
summary-recipients-note = In the order of Decree 152/2025/NĐ-CP, article 29.5: higher before lower, titles before forms; collectives, households, individuals.

## Asked for and granted beside each other

summary-states-name = Asked for and granted
summary-states-title = Titles and forms registered, proposed and granted
summary-states-about = Registered, proposed, refused and withdrawn beside granted, by form, unit and year
summary-states-measure = cases
summary-states-form-and-unit = Title or form; unit
summary-states-registered = Registered
summary-states-proposed = Proposed
summary-states-of-which = Of those proposed
summary-states-closed = Decided
summary-states-open = Still open
summary-states-refused = Refused
summary-states-withdrawn = Withdrawn
summary-states-granted = Granted
summary-states-closed-by = Decision of the award
summary-states-note = Only units with at least one registration, proposal, refusal or withdrawal. What was refused or withdrawn is not among the proposed. “Granted” are the unit's awards of that form and year, with those that no roster proposes. A proposal without a year that a decision closed is of the year of its award.

## Titles registered and won

summary-titles-name = Titles registered and won
summary-titles-title = Titles that each unit registered and won
summary-titles-measure = titles
summary-titles-registered = Registered
summary-titles-won = Won
summary-titles-kept = Registered and won
summary-titles-share = Share won
summary-titles-note = “Won” are all titles of the unit and its people in that year. “Registered and won”: the very recipient who registered the title won it in the year of the registration. Share won = registered and won : registered.

## What has to be settled

summary-issues-name = To settle
summary-issues-title = What has to be settled
summary-issues-about = Errors, questions and warnings, with what to do
summary-issues-severity = Severity
summary-issues-code = Code
summary-issues-file = File
summary-issues-sheet = Sheet
summary-issues-cell = Cell
summary-issues-value = Value in the file
summary-issues-message = Problem
summary-issues-suggestion = What to do
summary-issues-counts = Errors: { $errors }; questions: { $questions }; warnings: { $warnings }; notes: { $notes }

## Ledger of the rows

summary-ledger-name = Ledger
summary-ledger-title = Ledger of the rows and cells of the source files
summary-ledger-about = What every row and cell of every sheet was taken for, and the three equations
summary-ledger-file = File
summary-ledger-sheet = Sheet
summary-ledger-rows = Rows
summary-ledger-classes = Kinds of row
# Blank, letterhead, header, index, group, total, footer, note, data.
summary-ledger-class-names =
    Blank
    Letter-head
    Header
    Index
    Group
    Total
    Footer
    Note
    Data
summary-ledger-fates = Data rows
# Accepted, duplicate, set aside.
summary-ledger-fate-names =
    Counted
    Dupli-cate
    Set aside
summary-ledger-cells = Cells
summary-ledger-accounts = Cells that are not blank
# Used, known, asked, not understood.
summary-ledger-account-names =
    Used
    Not needed
    Asked
    Not under-stood
summary-ledger-checks = Check
summary-ledger-check-rows = Rows
summary-ledger-check-data = Data
summary-ledger-check-cells = Cells
summary-ledger-right = Agrees
summary-ledger-wrong = DIFFERS
summary-ledger-note = Rows: (1) = (2) + (3) + … + (10). Data: (10) = (11) + (12) + (13). Cells: (14) = (15) + … + (18). Not needed: known, and no figure needs it (running numbers, telephones …). Not understood: look at the cell in the file. No row and no cell is left out.

## Index of certificates: bang-khen/danh-muc.xlsx

summary-index-name = Index
summary-index-title = Index of certificates
summary-index-recipient = Name on the certificate
summary-index-kind = Recipient kind
summary-index-register-no = Register no.
summary-index-file = File
summary-index-page = Page
summary-index-remarks = Before printing
summary-index-count = Certificates: { $all }; with remarks: { $remarked }.
summary-index-proposals-name = Proposals
summary-index-proposals-title = Index of drafts of proposals that no decision has closed
summary-index-finals-name = Final certificates
summary-index-finals-title = Final certificates, and what the records say now
summary-index-finals-count = Final certificates: { $all }; that hold no more: { $outdated }.
summary-index-made-on = Made on
summary-index-final-state = The records now
