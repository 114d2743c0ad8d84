### The workbooks that go back to whoever sent a roster.

## The guide

returns-title = Rows to correct and send back
returns-guide-name = Guide
returns-lists-name = Lists
returns-to = To
returns-roster = Roster
returns-to-correct = To look at again
returns-fine = Nothing to correct
returns-deadline = Send back by
returns-contact = Contact
returns-slot = ……………………………………
returns-contact-slot = …………………………………… Phone: ………………
returns-rows = { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }
returns-how = How to correct
returns-steps =
    Open the sheets that follow; each row is a row of your roster, and only those are here that want a look.
    Read the columns “What is wrong” and “Suggestion”, and type what is right over the yellow cells. Other cells may be corrected too.
    Cells with an arrow have a list. A row that is right: choose “Keep as it is” in the column “What to do”; one that counts no more: “Drop this row”.
    Do not delete or add rows, and leave the column “Roster row” alone. Rows that are not here need no correction.
    Save the workbook (under any name) and send it back in time. The roster itself need not be sent again.
returns-found = What was found
returns-remarks = Remarks on the whole file

## The rows

returns-rows-title = { $file } › { $sheet }
returns-rows-guide = Correct the yellow cells of these { $rows } rows; { $others } other rows of this table need no correction.
returns-number = Roster row
returns-groups = Below
returns-reason = What is wrong
returns-suggestion = Suggestion
returns-choice = What to do
returns-choice-hint = Leave empty when you corrected the row; “Keep as it is” when it is right; “Drop this row” when it counts no more.
returns-keep = Keep as it is
returns-drop = Drop this row
returns-not-listed = This is not in the cell's list. Keep it only if it is certainly right.
returns-blank = nothing written
returns-fill = Write it into the yellow cell in the column “{ $heading }”.
returns-written-elsewhere = Last time “{ $new }” was written in the column “{ $column }”; please write it into the column “{ $heading }”.
