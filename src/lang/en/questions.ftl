### The questions that only a person can answer: the workbook `cau-hoi.xlsx` and the file `decisions.toml`.

questions-name = Questions
questions-title = Questions for a person
# What to do, in three sentences.
questions-guide =
    1. Choose an answer in the yellow column; another name may be typed where the cell's list lacks it.
    2. Save this file where it is (leave the column “Id” alone) and close it.
    3. Run the program again; what is answered moves to the sheet “Answered”.
questions-kind = Kind
questions-subject = As written in the rosters
questions-question = Question
questions-evidence = Evidence (the row; file › sheet › cell)
questions-rows = Rows waiting
questions-answer = Answer
questions-note = Remark
questions-id = Id
questions-compared = Compared with:{" "}
questions-more-places = … and { $count } more rows
# Something else was typed where only a choice fits, or where a name fits too.
questions-only-listed = Please choose from the list.
questions-not-listed = This is not in the cell's list. Keep it only if it is a real name or code.
questions-scope = Holds for
questions-scope-value = value
questions-scope-row = row
questions-scope-column = column
questions-scope-list = list
questions-scope-pair = pair
questions-scope-file = file
# How many questions and rows wait, and how many people's sex is not known.
questions-waiting = { $questions ->
        [one] 1 question
       *[other] { $questions } questions
    }, { $rows ->
        [one] 1 row waiting
       *[other] { $rows } rows waiting
    }{ $people ->
        [0] {""}
        [one] ; 1 person whose sex is not known (sheet “Sex”)
       *[other] ; { $people } people whose sex is not known (sheet “Sex”)
    }
questions-guide-several = Where “several may be given” is said, write them into the one cell, separated by “;”.
questions-several = (Several may be given, separated by “;”.)
questions-several-listed = Where several are given, each must be in the cell's list, separated by “;”. Keep it if it is so.
questions-answer-at = Answer question { $number } of cau-hoi.xlsx.
questions-unused = Not used
questions-place = Place (file › sheet › cell)
questions-hidden-columns = hidden columns
questions-sexes-name = Sex
questions-sexes-title = People whose sex is not known
questions-sexes-guide = Choose Male or Female in the yellow column, save the file where it is and run again. It may stay open: everybody counts, but not among the women, and a certificate has no form of address.
questions-person = Name
questions-unit-heading = Unit
questions-position = Post
questions-answers-name = Answered
questions-answers-title = Answers in force
questions-answers-guide = To change an answer, type another into the yellow column; to be asked again, delete it. Save the file and run again.
questions-now = Rows it holds for
questions-before = Run before (if other)
questions-nothing-open = No question is open.
questions-nothing-answered = Nothing is answered yet.
# The comment above the answers in `decisions.toml`, a line each.
questions-decisions-header =
    The answers in force. Copy this file beside thidua.toml and they hold without the workbook
    cau-hoi.xlsx. This file is written anew by every run.
# How many questions wait and where, and how many answers were used.
questions-closing = { $questions ->
        [0] No question is open
        [one] 1 question waits for an answer{ $place }
       *[other] { $questions } questions wait for an answer{ $place }
    }{ $answers ->
        [0] {""}
        [one] ; 1 answer was used
       *[other] ; { $answers } answers were used
    }.

## What a question is about, in a word or two

questions-kind-unit = Unit
questions-kind-award = Award
questions-kind-movement = Movement
questions-kind-sector = Sector
questions-kind-recipient-kind = Kind of recipient
questions-kind-person = Person
questions-kind-duplicate = Duplicate
questions-kind-correction = Correction
questions-kind-phase = Phase
questions-kind-number = Number
questions-kind-dates = Dates
questions-kind-withdrawn = Row left out
questions-kind-newer = Version of a roster
questions-kind-rule = Rule
questions-kind-state = Granted or proposed
questions-kind-column = Column
questions-kind-table-kind = Kind of list
questions-kind-block = Emulation block
questions-kind-sex = Sex
questions-kind-hidden = Hidden part
questions-kind-formula = Formula
questions-kind-last-year = Last working year

## The question as one sentence

questions-which-person = Who is “{ $subject }”?
questions-unit = Which unit is “{ $subject }”?
questions-award = Which title or form of commendation is “{ $subject }”?
questions-movement = Which emulation movement is “{ $subject }”?
questions-sector = Which sector is “{ $subject }”?
questions-recipient-kind = Is “{ $subject }” a collective, a household or an individual?
questions-one-person = Is “{ $subject }” one person in these rows?
questions-duplicate = Are the rows about “{ $subject }” one and the same award?
questions-correction = Does the correcting row about “{ $subject }” correct the row that it is compared with?
questions-phase = Which phase or year is “{ $subject }” of?
questions-list-participants = Two rows give other numbers of people of one unit and movement (“{ $subject }”): which number holds?
questions-number = Which number is “{ $subject }”?
questions-date-order = In the column of “{ $subject }”, does the day or the month stand first?
questions-withdrawn = The newer roster leaves out “{ $subject }”; does it still count?
questions-newer = Which roster of “{ $subject }” is the valid one?
questions-rule = “{ $subject }”: see the evidence; does it stand as written?
questions-row-award = Which titles or forms of commendation does “{ $subject }” have, or is registered or proposed for?
questions-row-movement = Which emulation movement is the row “{ $subject }” of?
questions-row-unit = Which unit is the row “{ $subject }” of?
questions-row-state = Was “{ $subject }” granted, proposed, registered, refused or withdrawn?
questions-list-unit = Which unit is the list “{ $subject }” of?
questions-list-award = Which title or form of commendation is the list “{ $subject }” of?
questions-list-movement = Which emulation movement is the list “{ $subject }” of?
questions-list-recipient-kind = Does the list “{ $subject }” name collectives, households or individuals?
questions-list-last-year = Which was the last year in which the suspended units of the register “{ $subject }” worked?
questions-last-year = “{ $subject }” is suspended: which was the last year in which it worked?
questions-list-phase = Which year or phase is the list “{ $subject }” of?
questions-remark-state = The rows that say “{ $subject }”: granted, proposed, registered, refused or withdrawn?
questions-state = Were the rows shown beside, in the list “{ $subject }”, granted, proposed, registered, refused or withdrawn?
questions-column-meaning = In the list “{ $subject }”, what does the column “{ $heading }” stand for?
questions-column-where = Which column of the list “{ $subject }” holds: { $wanted }?
questions-column-missing = These rows of the list “{ $subject }” do not say: { $wanted }. Leave them out, or write it into the list and run again?
questions-hidden-rows = The list “{ $subject }” has hidden rows that say what no visible row says; do they count?
questions-hidden-column = In the list “{ $subject }” the hidden column “{ $heading }” says otherwise than the visible one of its kind; does it count?
questions-formula = In the list “{ $subject }” the formulas of the column “{ $heading }” have no stored value; do the rows count with that cell blank, or are they left out?
questions-table-kind = What is the list “{ $subject }” about?
questions-block = Which emulation block is the list “{ $subject }” of?
questions-sex = Is “{ $subject }” a man or a woman?

## Answers that are not the code of a listed thing

questions-answer-new-unit = Another unit, not in the register
questions-answer-new-person = Another person, not in the list
questions-answer-new = Something else, not in the list
questions-answer-leave-out = Leave out, do not count
questions-answer-same-person = The same person
questions-answer-different-person = Different persons
questions-answer-same-award = The same, count it once
questions-answer-different-award = Different, count both
questions-answer-corrects = Yes, that row is wrong
questions-answer-corrects-not = No, that row stands
questions-answer-same = The same
questions-answer-same-people = The same people: the greatest number
questions-answer-other-people = Other people: add both numbers
questions-answer-two-lists = Two different lists, both count
questions-answer-different = Different
questions-answer-rows-differ = The rows differ, ask about each
questions-answer-day-first = The day, as it was read
questions-answer-hidden-counts = It counts
questions-answer-no-year = Counts as working in no year
questions-answer-hidden-left-out = What is hidden does not count
questions-answer-without-formula = Counts, the cell of the formula is taken for blank
questions-answer-still-counts = It still counts
questions-answer-own-year = By the year of each row
questions-answer-stands = Right, it stands
questions-answer-turned = The month: turn them
questions-answer-withdrawn = It counts no more
questions-answer-state-counted = Granted (there is a decision)
questions-answer-state-proposed = Proposed, not decided yet
questions-answer-state-registered = Titles registered
questions-answer-state-refused = Refused
questions-answer-state-withdrawn = Withdrawn
questions-answer-kind-units = A list of units
questions-answer-kind-awards = A list of awards or titles
questions-answer-kind-participation = A list of those who take part in movements
questions-answer-kind-scores = The scores of an emulation block
questions-answer-kind-officers = A list of officers for emulation work
questions-answer-kind-activities = A list of joint activities

## What a list must have a column of

questions-column-means = What a column means
questions-column-recipient = Recipient
questions-column-award = Title or form of commendation
questions-column-unit = Unit
questions-column-movement = Emulation movement
questions-column-score = Final score
questions-column-activity = Activity
questions-column-person = Officer
questions-column-date = Day or year
