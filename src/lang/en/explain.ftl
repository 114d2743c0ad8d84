### What `thidua explain` says.

## A figure and what it is made of

# Above the rows of a count: how many things, in how many rows.
explain-rows-of = { $figure }: { $value }, from { $rows } rows
explain-people = { $people } people
explain-made-by-sum = Sum: { $parts } = { $sum }
explain-made-by-difference = Change: { $sides } = { $difference }
explain-made-by-share = Share: { $sides } = { $share }
explain-made-beside = This cell shows { $figures } figures:
# "2,340,000 đồng × 1.5".
explain-money-of = base salary { $base } × coefficient { $coefficient } (Decree { $decree }), rounded to { $step } đồng

## Cells without a figure

# What its row says and where the row comes from.
explain-text-in-cell = { $sheet }!{ $cell }: “{ $text }”. Its row: { $line }.
    .todo = From { $source }. Look there.{ $near }
explain-text-without-source = { $sheet }!{ $cell }: “{ $text }” is no figure. Its row: { $line }.
    .todo = Name a cell with a figure.{ $near }
explain-near = {" "}Near it: { $cells }.
explain-empty-cell = { $sheet }!{ $cell }: the cell is empty.
    .todo = Name a cell with a figure.{ $near }
explain-cell-outside = { $sheet }!{ $cell }: the sheet ends before this cell.
    .todo = Name a cell within A1:{ $last }.
explain-no-sheet = tong-hop.xlsx has no sheet “{ $sheet }”.
    .todo = { $ask }Its sheets: { $listed }.
explain-did-you-mean = Did you mean “{ $meant }”?{" "}
# What was typed is neither a cell nor a code.
explain-nothing-to-explain = “{ $typed }” is neither a code, nor a cell, nor a row of a roster.
    .todo = Name a cell of tong-hop.xlsx ('Tổng quan!D9'), a row of a roster ('DS.xlsx!8') or a code ({ $meant }…).

## Codes and rules

# Beside a rule that finds nothing.
explain-says-nothing = says nothing
explain-nothing-to-do = Nothing.
explain-heading-wants = Wants
explain-heading-basis = By
explain-heading-time = For decisions
explain-heading-says = Says
explain-heading-to-do = To do
explain-heading-example-before = Example, before
explain-heading-example-after = Example, after
# The days of the decisions that a rule judges.
explain-from = from { $from }
explain-to = to { $to }
explain-any-day = any day
explain-off = { $time } (off unless the configuration turns it on)

## A rule's law and article, part by part; numbers of articles follow

explain-law-articles = Law 06/2022/QH15, articles
explain-law-article = Law 06/2022/QH15, article
explain-decree-articles = Decree 152/2025/NĐ-CP, articles
explain-decree-article = Decree 152/2025/NĐ-CP, article
explain-local-regulations = local regulations
explain-old-circulars = old circulars
explain-old-circular = old circular
explain-circular = circular
explain-rule-of-the-tool = rule of the tool
explain-plain-sense = plain sense
explain-by-its-sense = by its sense

## A row of a roster: what it is

# File, sheet and cell; what its table is about; class and reason, as `thidua read` says.
explain-row-head = { $place } · { $class } ({ $reason })
explain-row-head-of-table = { $place } · { $kinds } · { $class } ({ $reason })
explain-row-corrected = Corrected in a workbook that came back: { $place }.
explain-class-blank = A blank row: there is nothing to count.
explain-class-letterhead = A line above the table (name of the office or of the list), not a row of data, so it is not counted. What the table's title says of time, decision and award holds for the rows below.
explain-class-header = Headings of columns, not a row of data, so it is not counted.
explain-class-index = Numbers of columns, not a row of data, so it is not counted.
explain-class-group = The name of a group, not a row of data, so it is not counted. What it says holds for the rows below.
explain-class-total = A row of sums: nothing is counted for it; it is compared with the rows that it adds up.
explain-class-footer = A line at the end of the table (recipients of the letter, signature), not a row of data, so it is not counted.
explain-class-note = A note, or a row of a form that nobody has filled in; not a row of data, so it is not counted.
explain-standing-copy = This file is the very same as { $first }: only the rows of that one count, and all rows here are duplicates.
explain-standing-no-table = No headings of columns were found in this sheet, so the row cannot be read; it is set aside and not counted.
explain-standing-kind-unknown = The columns do not tell what this table is about, so none of its rows is counted yet.
explain-standing-returned-idle = A row of a workbook that came back corrected, which stands for no row of a roster; it is not counted here.

## Whether it is counted, in one sentence

explain-outcome-counted = This row is counted.
explain-outcome-asked = This row is no award: it was registered, proposed, refused or withdrawn.
explain-outcome-ranked = This row ranks its unit in the block and is added to no figure.
explain-outcome-uncounted = This row was read, but no figure counts it; the reason stands below.
explain-outcome-duplicate = This row says what another says, so it is not counted once more.
explain-outcome-waits = This row is not counted yet: it waits for the answer to a question below.
explain-outcome-set-aside = This row is set aside and not counted.
explain-outcome-none = This row is not counted here.

## What it says

explain-heading-claims = What the row says
explain-what-recipient = Recipient
explain-what-kind = Kind of recipient
explain-what-unit = Unit
explain-what-unit-kind = Kind of unit
explain-what-code = Code of the unit
explain-what-commune = Commune
explain-what-district = District
explain-what-sector = Sector
explain-what-position = Position
explain-what-birth = Birth
explain-what-sex = Sex
explain-what-id-number = Identity number
explain-what-award = Award
explain-what-level = Level
explain-what-decision-no = Decision number
explain-what-decision-date = Decision date
explain-what-year = Year
explain-what-period = Period
explain-what-phase = Phase
explain-what-movement = Movement
explain-what-ground = Ground
explain-what-achievement = Achievement
explain-what-register-no = Register number
explain-what-state = State
explain-what-effect = The list
explain-what-registration = List of registrations
explain-what-registered = Registered
explain-what-took-part = Took part
explain-what-participants = Participants
explain-what-result = Result
explain-what-block = Emulation block
explain-what-self-score = Own score
explain-what-block-score = Score of the block
explain-what-final-score = Final score
explain-what-rank = Rank
explain-what-person = Officer
explain-what-concurrent = Concurrent
explain-what-trained = Year of training
explain-what-activity = Activity
explain-what-date = Date
explain-what-members = Members
explain-what-workers = Workers
explain-what-status = Status
explain-what-founded = Founded
explain-what-dissolved = Dissolved
explain-what-former-name = Former name
explain-what-unread = Could not be read
explain-said = { $what }: { $value }
explain-said-in = { $what }: { $value } ({ $place })
# A line that is no cell of the row: group row, heading, title.
explain-said-by-line = { $what }: { $value } ({ $place }: “{ $line }”)
explain-said-by-sheet = { $what }: { $value } (name of the sheet “{ $line }”)
explain-value-unknown = “{ $wording }”, which nothing explains
explain-value-kept-back = there is one, not shown here
explain-value-years = { $from }-{ $to }
explain-value-yes = yes
explain-value-no = no
explain-effect-revokes = takes back awards of other rows
explain-effect-corrects = corrects other rows
# What a row or a line says of its award.
explain-state-counted = granted
explain-state-registered = registered
explain-state-proposed = proposed
explain-state-refused = refused
explain-state-withdrawn = withdrawn

## Who is meant

explain-heading-identity = Who is meant
explain-who-kind = Kind of recipient: { $kind } (by the award, a position, the register or an answer)
explain-who-unit = Unit: { $name } (id { $id }). { $how }
explain-who-unit-listed = The register has it: { $place }.
explain-who-unit-named = No register has it; it is first named in { $place }.
explain-who-unit-read-as = The name in the row was read as this one.
explain-who-unit-answered = By the answer to question { $question }.
explain-who-person = Person: { $name }{ $id }. { $rows ->
        [one] Only this row is of this person.
       *[other] { $rows } rows are of this person.
    }{ $by }
explain-who-person-waits = Person: { $name }. Nobody knows yet who it is: it waits for an answer, or was left out by one.
explain-who-person-id = {" "}(id { $id })
explain-who-same = Agrees with somebody of another row
explain-who-same-as = Agrees with { $name } in { $place }
explain-who-perhaps = Perhaps somebody of another row
explain-who-perhaps-as = Perhaps { $name } in { $place }
explain-who-next = The next best
explain-who-next-as = The next best is { $name } in { $place }
# What was weighed, and from which sums on it is one person.
explain-who-weighed = { $other }: { $evidence }.
explain-who-scale = From { $same } on, and { $lead } more than the next best, it is one person; from { $perhaps } on it is asked.
explain-who-waits = Not known yet; see the question below.

## What became of it

explain-heading-verdict = What became of it
explain-row-status = { $status }. { $rule }
explain-row-by = {" "}The other row: { $place }.
explain-row-stated = {" "}By { $where }.
explain-row-stated-in = { $place }, “{ $line }”
explain-row-stated-by-sheet = the sheet's name “{ $line }”
explain-row-closed = This proposal was decided, as { $place } says; that row is counted.
explain-rule-open = Something has to be asked (who receives it, which award, its time or state), so it waits for an answer.
explain-rule-left-out = An answer leaves it out.
explain-rule-revokes = This list takes back an award of another row and grants none itself.
explain-rule-corrects-perhaps = It corrects another row, but nobody knows which, so it waits for an answer.
explain-rule-is-revoked = The row itself says that it was revoked.
explain-rule-replaced = A newer list of the same sender says the same, or something else; the newer list counts.
explain-rule-left-out-by-newer = A newer list of the same sender leaves this row out.
explain-rule-other-version = Another version of the list was said to be the right one; that one counts.
explain-rule-version-perhaps = Another version of the list has not this row, or otherwise; it waits for somebody to say which is right.
explain-rule-duplicate = Another row names this very award, which is counted once.
explain-rule-duplicate-perhaps = Another row may name this very award, so it waits for an answer.
explain-rule-state = The row or its list says so, so it does not count as granted.
explain-rule-granted = Nothing speaks against it.
explain-rule-taken-back = Another row corrects or revokes it.
explain-rule-rule-error = It breaks a rule on emulation and commendation (see below) and is set aside until somebody answers that it stands.
# The list proposes, and the row has a decision.
explain-row-decided = The list says { $state }, but the row has a decision, so it is granted.
explain-row-figures = Counted in: { $figures }{ $when }.
explain-row-when = {" "}({ $parts })
explain-row-no-figures = Counted in no figure.
explain-row-ranked = Added to no figure; it ranks the unit in its block.
explain-row-rank = rank { $rank }
explain-row-waits = Waits for question { $id } ({ $kind }; { $rows ->
        [one] this row alone
       *[other] { $rows } rows wait for it
    }). Answer it in cau-hoi.xlsx.
explain-row-answered = By the answer to question { $id }.
explain-heading-issues = What was found at this row

## A row that nothing fits

explain-no-roster = There is no file or sheet “{ $typed }” among the rosters.
    .todo = { $ask }There are: { $listed }.
explain-several-rosters = { $count } files have the name “{ $typed }”.
    .todo = Name its folder too, as one of: { $listed }.
explain-no-rows = { $file } is no roster (questions, or an output of this program) and has no rows to look at.
    .todo = Name a roster.
explain-no-row = { $of }: the row is blank, or the sheet ends before it.
    .todo = Rows of data: { $listed }.
explain-and-more = { $listed } and { $more } more
explain-rows-of-sheet = { $sheet }: { $rows }
explain-no-rows-of-sheet = { $sheet }: none
