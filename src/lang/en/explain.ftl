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
explain-nothing-to-explain = “{ $typed }” is neither a code nor a cell.
    .todo = Name a cell of tong-hop.xlsx ('Tổng quan!D9') or a code ({ $meant }…).

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
