### Rows that came back corrected: what they changed, or could not.

# A cell with nothing in it.
sentback-nothing = (empty)
sentback-corrected = Corrected cell { $cell } of { $file } ({ $column }): { $old } is now { $new }.
    .todo = Nothing to do.
sentback-unchanged = Rows { $rows } of { $file } came back as they went out.
    .todo = Correct the yellow cells, or choose “Keep as it is” or “Drop this row” in the last column.
sentback-rows-missing = Rows { $rows } of { $file } were deleted in the corrected workbook; they stay as the roster has them.
    .todo = To take a row back, choose “Drop this row” in the last column instead of deleting it.
sentback-row-dropped = The sender dropped this row ({ $by }); it is not counted.
    .todo = Nothing to do; if that was a mistake, choose again in the corrected workbook.
sentback-roster-absent = The roster { $file } is not in the input; the rows here are read as a roster of their own.
    .todo = Copy the roster back into the input and run again, so that its other rows are counted too.
sentback-roster-changed = The roster { $file } has changed since its rows went out; they were found by their content.
    .todo = Nothing to do unless a row is said not to be found.
sentback-row-not-found = Row { $row } of { $file } is not there as it went out; this correction was not used.
    .todo = Correct the roster itself, or run again for a new workbook to correct.
sentback-row-added = This row is not in the roster; a returned workbook only corrects, so the row is not counted.
    .todo = Write the new row into the roster, or into a list of its own.
sentback-overruled = Two workbooks correct this cell differently: { $old } and { $new }; { $by } holds.
    .todo = Look at the cell, and take the workbook that is not meant out of the input.
sentback-confirmed = The sender says that rows { $rows } of { $file } are right as they stand.
    .todo = Nothing to do.
sentback-choice-unknown = What stands in the column “What to do” is none of the choices; the row is kept.
    .todo = Choose again from the cell's list.
sentback-sheet-damaged = The hidden row of the returned sheet was changed or partly deleted, so it is not known whose rows these are; none of them is counted.
    .todo = Enter the corrections in the file as it was received, with its hidden row left alone, and send it again.
