### A note for each key of the configuration: the chapter of the guide with every key. `any` stands for a name that the office gives.

## [programme]

keys-programme-province = Name of the province, without “tỉnh”; a city under the government has its title: `thành phố Cần Thơ`
keys-programme-alliance = The Cooperative Alliance: first line above the sheets and above the files of `tra-lai`
keys-programme-office = The office for emulation and commendation: second line above the sheets, author of the PDF files
keys-programme-documents = Language of the documents that a run writes, whatever the machine speaks: `vi` or `en`

## [folders]

keys-folders-input = Folder of the rosters, seen from that of `thidua.toml`; without it, `input` where the command runs

## [phase.NAME]

keys-phase-any-name = Name in the sheets; without it, the code
keys-phase-any-from = First year, included; required
keys-phase-any-to = Last year, included, not before `from`; required

## [sector.NAME]

keys-sector-any-name = Name in the sheets
keys-sector-any-aliases = Other wordings of rosters; one that stands under two sectors becomes a question

## [movement.NAME]

keys-movement-any-name = Full name in sheets and on certificates
keys-movement-any-aliases = Other wordings of rosters
keys-movement-any-from = First year in which it runs; left out: no limit on that side
keys-movement-any-to = Last year in which it runs; left out: no limit on that side
keys-movement-any-scope = Its reach: `nation`, `province`, `block` or `unit`; left out: not known, in no line by reach of form 0601.N
keys-movement-any-form = `theme` or `yearly`; left out: not known, in neither of these lines of form 0601.N

## [ground.NAME]

keys-ground-any-name = Name of the ground of awards in the sheets
keys-ground-any-aliases = Other wordings of rosters

## [activity.NAME]

keys-activity-any-name = Name of the kind of joint activity in the sheets
keys-activity-any-aliases = Words that tell the kind wherever they stand in the text of the activity

## [business.NAME]

keys-business-any-name = Words of business between the kind of a unit and its proper name
keys-business-any-aliases = Short forms of these words in rosters

## [award.NAME]

keys-award-any-name = Full name in sheets and on certificates
keys-award-any-aliases = Other wordings of rosters
keys-award-any-category = `title` (emulation title), `form` (form of commendation) or `other`; required
keys-award-any-level = `NN` State, `TINH` province or ministry, `HUYEN` district, `XA` commune, `CS` unit
keys-award-any-recipients = Who may receive it: `collective`, `household`, `individual`; others are told (`R01`)
keys-award-any-authority = Who gives it, as printed; `{"{"}province{"}"}` is the province in capitals
keys-award-any-certificate = Codes of forms in `[form]`: the first one valid on the day of the decision prints it; left out: no certificate
keys-award-any-flag = `true`: counted as an emulation flag
keys-award-any-place = Place before the date of signing; left out: that of `[certificates]`
keys-award-any-signer = Title of who signs, as printed; left out: room is left
keys-award-any-signer-name = Name of who signs, as printed; left out: room is left
keys-award-any-decided-by = Codes of `[authority]` that may decide it; left out: anybody may
keys-award-any-from = First day of decisions that may give it, as `"2024-01-01"`; left out: no limit
keys-award-any-to = Last day of decisions that may give it, as `"2025-06-30"`; left out: no limit
keys-award-any-council-vote = Least share of the council's votes, percent (`R32`); left out: not asked

## [open_award.NAME]

keys-open-award-any-wordings = Wordings of several awards, until the level or the number of the decision says which
keys-open-award-any-by-decision-any = `NAME` is the end of a decision number, as `QĐ-UBND`; the value is a code of `[award]`
keys-open-award-any-by-level-any = `NAME` is what a column of levels says, as `cấp tỉnh`; the value is a code of `[award]`; goes before the number

## [authority.NAME]

keys-authority-any-name = Name of the authority
keys-authority-any-aliases = Other wordings in columns of levels and signers
keys-authority-any-suffixes = Ends of its decision numbers, as `QĐ-UBND`; several authorities may share one
keys-authority-any-to = Last day of its decisions, as `"2025-06-30"`; left out: it still decides

## [class]

keys-class-any = `NAME` is `HTXSNV`, `HTTNV`, `HTNV` or `KHTNV`; wordings of that class in rosters

## [rule_words]

keys-rule-words-held = Words of a remark that tell of discipline, inspection or complaint (`R08`, `R18`)
keys-rule-words-not-held = Words of a remark that say there is none, though one of `held` stands there
keys-rule-words-no-longer-held = Words of a remark that say discipline is over; a year in the remark is its end (`R09`)
keys-rule-words-revoked = Words of a remark that say the row's award was taken back: it is not counted (`R38`)
keys-rule-words-posthumous = Words in remark, award or position that say it is given after death
keys-rule-words-leader = Words of leaders' positions; asked before `worker`
keys-rule-words-worker = Words of direct workers' positions
keys-rule-words-household = Words that begin a household's name, with their tone marks (`R37`)
keys-rule-words-contribution = Words of an achievement that say what a household gave, with their tone marks (`R24`)

## [rule.NAME]

keys-rule-any-on = `true` or `false` to switch the rule `NAME`, as `R14`; left out: on, but for `R30` and `R31`
keys-rule-any-severity = Weight of its issues: `error`, `question`, `warning` or `note`; left out: that of the code
keys-rule-any-from = First day of the decisions that it judges, as `"2024-01-01"`; left out: as in the chapter of laws
keys-rule-any-to = Last day of the decisions that it judges, as `"2027-03-01"`; left out: as in the chapter of laws
keys-rule-any-years = `R14`, `R15`, `R22`, `R23`: years in a row; `R19`, `R20`: years of a movement; `R25` to `R28`: years of merit
keys-rule-any-share = Percent: `R17`, `R18` advanced workers; `R20` flags of block leaders; `R30` fighters; `R34` direct workers
keys-rule-any-min-block-size = `R19`, `R20`: fewest units of a block that has a flag; 0: not asked
keys-rule-any-vote = `R20`: least share of the council's votes, percent
keys-rule-any-flags = `R21`: most flags of one award in a block and year
keys-rule-any-fighter = `R25`, `R27`: of the years of merit, those as a unit's fighter
keys-rule-any-movement = `R26`: fewest years of a movement
keys-rule-any-age = `R27`: fewest years since a collective was founded
keys-rule-any-months = `R29`: months from the end of the achievement, from which a report is too old
keys-rule-any-earliest = `R35`: a decision of an earlier year is a typing slip

## [unit_kind.NAME]

keys-unit-kind-any-name = Name in the sheets; `NAME` is `HTX`, `LHHTX`, `QTDND`, `THT`, `LMHTX` or `KHAC`
keys-unit-kind-any-prefixes = Words that begin the name of such a unit; the longest that fits decides
keys-unit-kind-any-offices = Words that begin a name and are part of it: a `sở` and a `phòng` of one proper name are two units

## [recipient]

keys-recipient-any = `NAME` is `collective`, `household` or `individual`; words for it in rosters, the first one in blank rosters

## [status]

keys-status-any = `NAME` is `active`, `suspended` or `dissolved`; words for it, the longest decides, the first one in blank rosters

## [person]

keys-person-family-names = Names of families, by which a cell is told to name several people
keys-person-posts = How a post begins; behind a name it is no part of it
keys-person-groups = How the name of a collective begins, in a column of people, too

## [officer]

keys-officer-concurrent = Words for officers who do this beside other work; the first one stands in blank rosters
keys-officer-full-time = Words for officers who do nothing else; the first one stands in blank rosters

## [withdrawal]

keys-withdrawal-revoked = Words in a title, a group row or a sheet's name: the list takes awards back
keys-withdrawal-repeated = Words there: the list repeats others; a row that agrees with one of another list is the same, without a question
keys-withdrawal-corrected = Words there or in a remark: the row corrects an earlier award

## [states]

keys-states-granted = Words that say that a list is of granted awards
keys-states-registered = Words that say that a list is of titles registered
keys-states-proposed = Words that say that a list proposes, where there is no decision
keys-states-refused = Words of a refusal
keys-states-withdrawn = Words that say that an award was withdrawn, struck out or put off to another year
keys-states-duplicate = Words of a remark that say that the row stands in another row or list as well
keys-states-doubtful = Words that begin a remark and may take its row out, which is asked
keys-states-planned = How a list of activities begins that are only planned
keys-states-denials = Words that deny: at most three words before one of `approvals` they make a refusal
keys-states-approvals = Words of approval, which a denial makes a refusal
keys-states-none = Phrases that hold one of these words and say nothing of the kind

## [abbreviation]

keys-abbreviation-any = `NAME` is a short form, the value its words in full: names are compared after it is written out

## [commune.NAME]

keys-commune-any-from = Old communes that the commune `NAME` came from, with their districts, as `"Thạnh Bắc, Tân Biên"`

## [columns]

keys-columns-any = `NAME` is the meaning of a column, as `thidua config` shows them; headings with that meaning

## [heading]

keys-heading-values = Kinds of words of `[heading.words]` that alone make no row a header, since the cells below one hold them too
keys-heading-words = `NAME` is a kind of words in headings; the words and phrases of this kind. `filler` are those without weight
keys-heading-rules = `NAME` is the meaning of a column; how its headings are composed of kinds of words: `first + needed + one|other ~ allowed allowed`

## [reading]

keys-reading-letterhead = Words that begin a line of the letterhead
keys-reading-total = Words that begin a row of sums
keys-reading-footer = Words that begin the part with the signatures
keys-reading-note = Words that begin a line of notes
keys-reading-guide = Words in the name or the first line of a sheet that tells how a form is filled in
keys-reading-group = Words that begin a group row without a number
keys-reading-ditto = Texts that repeat the cell above, beside marks such as `"`
keys-reading-award-titles = Words in a title, a group row or a sheet's name that make a list of names a list of awards
keys-reading-participation-titles = Words in such lines that make a list with a column for each year one of participation
keys-reading-events = Events at which awards are given, and who is at them: before the award in a title they make the list one of guests
keys-reading-summary-titles = Words in such lines that say that numbers below awards are how many there are
keys-reading-places = What names of districts and communes begin with: a list of them is no register of units
keys-reading-pivot = Captions that spreadsheet programs write into a table made of another

## [reading.limits]

keys-reading-limits-file-bytes = Most bytes of a file
keys-reading-limits-part-bytes = Most bytes of one part of a packed file (.xlsx, .ods …), unpacked
keys-reading-limits-all-bytes = Most bytes of all parts of a packed file, unpacked
keys-reading-limits-cells = Most cells of a sheet that are not empty
keys-reading-limits-dense-cells = Most cells of the rectangle that a sheet of .xls, .xlsb or .ods spans
keys-reading-limits-trusted-bytes = An .xlsx that unpacks to more bytes is read in a process of its own, as .xls, .xlsb and .ods always are
keys-reading-limits-memory-bytes = Most memory of that process, bytes (on Linux only)
keys-reading-limits-seconds = Most time of that process, seconds
keys-reading-limits-depth = How deep tables may lie in tables where a roster is an HTML page

## [profile.NAME]

keys-profile-any-rows = How many rows the header takes, 1 to 6; `thidua learn` prints the whole section
keys-profile-any-columns-any = `NAME` is a heading, its rows joined by ` / `; the value is a meaning as in `[columns]`

## [certificates]

keys-certificates-place = Place before the date of signing
keys-certificates-emblem = File of the emblem that the office provides, PNG or JPEG, beside `thidua.toml`; empty: none
keys-certificates-background = File of the background that the office provides, PNG or JPEG, beside `thidua.toml`; empty: none
keys-certificates-too-long = What stands in a box whose text does not fit
keys-certificates-proposals = `true`: drafts of proposals that no decision has closed, too, in `bang-khen/de-nghi/`, so that names and lines can be read before the decision is signed
keys-certificates-proposal-mark = The words across a draft of a proposal; not empty
keys-certificates-accept = `NAME` is `P04`, `P09`, `P10`, `P12` or `P14`; recipients for whom the remark was looked at and is right

## [certificates.address]

keys-certificates-address-male = Before the name of a man
keys-certificates-address-female = Before the name of a woman
keys-certificates-address-unknown = Before the name of a person whose sex is not known
keys-certificates-address-household = Before the name of a household
keys-certificates-address-household-male = Before the name of a household that its roster calls by a man (“Hộ ông …”)
keys-certificates-address-household-female = Before the name of a household that its roster calls by a woman (“Hộ bà …”)
keys-certificates-address-collective = Before the name of a collective

## [certificates.lines]

keys-certificates-lines-names = Words that stay on one line with the word behind them
keys-certificates-lines-numbers = Words that stay on one line with the number behind them
keys-certificates-lines-phrases = Words that no line parts
keys-certificates-lines-starts = Words that a line had best begin with

## [certificates.sentence.NAME]

keys-certificates-sentence-any-text = Achievement where a roster has none, with `{"{"}movement{"}"}`, `{"{"}period{"}"}`, `{"{"}year{"}"}`; the first with all data is taken

## [certificates.sentence.NAME.when]

keys-certificates-sentence-any-when-awards = Only for these codes of `[award]`; left out: all
keys-certificates-sentence-any-when-authorities = Only where the printed authority holds one of these texts; left out: all
keys-certificates-sentence-any-when-recipients = Only for `collective`, `household`, `individual`; left out: all
keys-certificates-sentence-any-when-posthumous = `true`: only for awards given after death; `false`: only for others; left out: all
keys-certificates-sentence-any-when-valid-from = First day of the decisions that it is for, as `"2024-01-01"`; left out: no limit
keys-certificates-sentence-any-when-valid-to = Last day of the decisions that it is for; left out: no limit; set: none without a day

## [form.NAME]

keys-form-any-like = Code of a form that it is like: only what differs is written
keys-form-any-paper = Paper on its long side; `width` and `height` go before it; one or the other is required
keys-form-any-width = Width of the page, mm; with `height`
keys-form-any-height = Height of the page, mm; with `width`
keys-form-any-valid-from = First day of the decisions that it prints, as `"2014-11-01"`; left out: no limit
keys-form-any-valid-to = Last day of the decisions that it prints; left out: no limit; set: none without a day
keys-form-any-frame = Red frames in the middle of the page, [width, height] in mm, the outer one first
keys-form-any-watermark = Word across a draft; empty: none

## [form.NAME.slot.NAME]

keys-form-any-slot-any-box = Place of the picture in mm; `NAME` is `emblem`, `background` or `code` (at least 22 mm a side); zeros: no slot
keys-form-any-slot-any-words = What a draft shows where there is no picture; of `code`, what stands below it

## [form.NAME.block.NAME]

keys-form-any-block-any-text = What is printed; names in braces are data of the award
keys-form-any-block-any-blank = What a draft says where a datum is absent; left out: the block is not there
keys-form-any-block-any-preprinted = `true`: bought blanks have it, so `overprint` leaves it out
keys-form-any-block-any-face = Typeface; left out: `regular`
keys-form-any-block-any-size = Smallest and largest size of the letters, points: the largest that fits is set; left out: 12
keys-form-any-block-any-colour = Colour; left out: `black`
keys-form-any-block-any-capitals = `true`: all in capitals
keys-form-any-block-any-align = Where lines stand across the box; left out: `centre`
keys-form-any-block-any-stand = Where the text stands in a box that is higher; left out: `top`
keys-form-any-block-any-box = The room of the text in mm, from the top left corner of the page; required
keys-form-any-block-any-after = A block above it: where that ends earlier, this one moves up to it
keys-form-any-block-any-gap = Distance below the block of `after`, mm; left out: 0
keys-form-any-block-any-sink = Share (0 to 1) of the room left below by which it and those `after` it sink; left out: 0
keys-form-any-block-any-lines = Most lines; left out: 1
keys-form-any-block-any-leading = From line to line, in multiples of the size; left out: `1.2`
keys-form-any-block-any-narrow = Share of the largest size down to which fewer lines go before larger letters; left out: 1
keys-form-any-block-any-ruled = `true`: a rule below each line, as long as its text

## [form.NAME.block.NAME.when.NAME]

keys-form-any-block-any-when-any-text = What is printed instead, for the awards of `when`; the first that fits
keys-form-any-block-any-when-any-blank = What a draft then says where a datum is absent

## [form.NAME.block.NAME.when.NAME.when]

keys-form-any-block-any-when-any-when-awards = { keys-certificates-sentence-any-when-awards }
keys-form-any-block-any-when-any-when-authorities = { keys-certificates-sentence-any-when-authorities }
keys-form-any-block-any-when-any-when-recipients = { keys-certificates-sentence-any-when-recipients }
keys-form-any-block-any-when-any-when-posthumous = { keys-certificates-sentence-any-when-posthumous }
keys-form-any-block-any-when-any-when-valid-from = { keys-certificates-sentence-any-when-valid-from }
keys-form-any-block-any-when-any-when-valid-to = { keys-certificates-sentence-any-when-valid-to }

## [ceremony]

keys-ceremony-seats-per-row = Seats of a row, 1 to 20
keys-ceremony-label = Width and height of a label, mm; at least 40 × 20
keys-ceremony-labels = Columns and rows of labels on a sheet of A4

## [seal]

keys-seal-key = File of the secret key (`thidua keygen`), beside `thidua.toml`; empty: certificates carry no QR code
keys-seal-public = Files of further public keys, beside `thidua.toml`, whose signatures are valid too

## [printer.NAME]

keys-printer-any-shift = How far it shifts the page, right and down, mm; at most 30; left out: 0. `thidua certificates --calibrate` prints it
keys-printer-any-scale = How much it stretches the page, across and down, `0.8` to `1.25`; left out: 1
keys-printer-any-turn = How far it turns the page, degrees counter-clockwise, at most 10; left out: 0

## [printer.NAME.form.NAME]

keys-printer-any-form-any-shift = The same for a form in another tray, mm; left out: as the printer
keys-printer-any-form-any-scale = The same for a form in another tray; left out: as the printer
keys-printer-any-form-any-turn = The same for a form in another tray, degrees; left out: as the printer

## [totals]

keys-totals-rows = Words behind a number of rows in a line of sums
keys-totals-people = Words behind a number of people
keys-totals-units = Words behind a number of units
keys-totals-members = Words behind a number of members
keys-totals-workers = Words behind a number of workers
keys-totals-money = Words behind an amount of money
keys-totals-list-notes = Words that begin a line below a list which says how long it is
keys-totals-running = Words that begin a sum carried from page to page, or over earlier times
keys-totals-grand = Words that begin a sum of everything
keys-totals-ratios = Words of headings whose columns hold ratios: their sums are not checked

## [figures]

keys-figures-small-sector = A sector with fewer active units has 1/2 in place of 50 %; 0: off
keys-figures-min-block-size = A block with fewer members proposes nobody for a flag; 0: off

## [money]

keys-money-rounding = How amounts are rounded to `step`: `nearest` or `up`
keys-money-step = Amounts are rounded to multiples of it, đồng; 0: to whole đồng
keys-money-collective = What a collective gets, in multiples of a person's amount, where the award is `shared`
keys-money-household = What a household gets, in multiples of a person's amount, where the award is `shared`
keys-money-base = Base salary in đồng; `NAME` is the day from which it is in force, as `2026-07-01 = 2530000`
keys-money-decree-any = Number of the decree that sets the coefficients; `NAME` is the day from which it holds, as `2025-07-01 = "152/2025/NĐ-CP"`

## [money.award.NAME]

keys-money-award-any-shared = `true`: collectives and households get a multiple; left out: as much as a person
keys-money-award-any-coefficient = Base salaries that go with it; `NAME` is the day from which that is in force, as `2024-01-01 = 1.5`

## [summary]

keys-summary-person-order = `given`: people by their given names; `full`: by the name as written
keys-summary-sheets = Codes of `[report]`, in the order of the sheets; empty: all

## [report.NAME]

keys-report-any-body = `grid`, `list`, or, without other keys, `overview`, `awards`, `movements`, `never`, `blocks`, `issues`, `ledger`
keys-report-any-name = Name of the sheet's tab
keys-report-any-title = Title above the table
keys-report-any-about = What stands beside it in the list of contents
keys-report-any-paper = `landscape` (where nothing is said) or `portrait`
keys-report-any-measure = What is counted, right above the table; empty: no such line
keys-report-any-notes = Lines of notes below the table
keys-report-any-signed = `true`: place, date and room for two signatures below the table
keys-report-any-bands = The table is repeated: `whole` not at all (where nothing is said), `phases` or `years`
keys-report-any-years = With `bands = "years"`, how many of the latest years; left out: 1
keys-report-any-rows = `sector`, `form`, `movement`, `unit_kind`, `recipient_kind`, `ground`, `block`, `commune`, `activity_kind`, `year` or `phase`; left out: those of `line`
keys-report-any-total = Where the total stands: `first`, `last` or `none` (where nothing is said); with `rows` only
keys-report-any-lead = What stands left of the numbers: `number`, `name`, `code`; left out: number and name
keys-report-any-show = Codes of the columns, in their order; left out: all
keys-report-any-pick = Only these values of `sector`, `unit_kind`, `form`, `recipient_kind`, `movement`, `block`, `sex`, `ground`, `position_class`, `commune`, `activity_kind`
keys-report-any-of = What a list is of: `awards` (where nothing is said), `units`, `participation`, `officers` or `activities`
keys-report-any-decided = List of awards: `true` with a decision only (of a proposal: one that closed it), `false` without one only; left out: both
keys-report-any-states = List of awards: the states that are listed, of `counted`, `registered`, `proposed`, `refused`, `withdrawn`, `duplicate`, `revoked`, `set_aside`; left out: `counted`
keys-report-any-if-any = List of awards: `true` leaves the sheet out where it has no row
keys-report-any-first-only = List of awards: `true` for only the first award of each recipient
keys-report-any-group = List of awards: a heading for each value of this field
keys-report-any-order = List of awards: sorted by these fields; left out: by precedence
keys-report-any-sums = List of awards: `true` adds the money up, by group and in total

## [report.NAME.form]

keys-report-any-form-number = Number of the state's form, at the top left in place of the letterhead
keys-report-any-form-basis = Legal basis and day of the report, below the number
keys-report-any-form-reporter = Who reports, at the top right
keys-report-any-form-receiver = Who receives the report, below the reporter

## [report.NAME.column.NAME]

keys-report-any-column-any-head = Headings from the top down; equal ones side by side become one cell; a list takes the first only
keys-report-any-column-any-index = What stands in the row of column numbers; left out: `(1)`, `(2)` …
keys-report-any-column-any-each = A column for each `sector`, `form`, `movement`, `ground`, `recipient_kind`, `unit_kind`, `block`, `commune` or `activity_kind`
keys-report-any-column-any-figure = Figure that is counted; without `figure`, `sum`, `rate` and `given` the column is filled in by hand
keys-report-any-column-any-of = Figure that the one of `figure` is part of: written as 3/12
keys-report-any-column-any-pick = As `pick` of the sheet; `form` also as `HC_*`, `level:NN`, `category:title`, `movement` as `scope:province`, `years:3-4`
keys-report-any-column-any-ignore = What the row picks of these dimensions does not narrow the figure; of a pair, only the whole
keys-report-any-column-any-sum = Codes of the columns that it adds up
keys-report-any-column-any-rate = Codes of two columns: [part, whole]; a third names what of the whole is not known: no rate where that is all of it
keys-report-any-column-any-given = Numbers that the office gives; `NAME` is the year, as `2025 = 50_000_000`
keys-report-any-column-any-field = List: what it shows of a record; left out: what the column's code says
keys-report-any-column-any-width = In characters; left out: 9 in a table, 12 in a list
keys-report-any-column-any-bar = `true`: bars behind the numbers

## [report.NAME.line.NAME]

keys-report-any-line-any-number = What stands in the column of running numbers
keys-report-any-line-any-name = Name of the line
keys-report-any-line-any-level = 0: bold (where nothing is said); 1: plain; from 2 on: set in
keys-report-any-line-any-pick = As `pick` of a column
keys-report-any-line-any-sum = Codes of the lines that it adds up: a formula where that gives the same number
keys-report-any-line-any-unknown = `true`: rosters do not say it, so “…” stands there
keys-report-any-line-any-heading = `true`: only a heading, without numbers
