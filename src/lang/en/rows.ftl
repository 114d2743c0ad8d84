### What `thidua read` calls a row, and why. Those of English are the codes themselves.

## In which account a cell ends

rows-account-used = used
rows-account-known = not needed
rows-account-asked = asked
rows-account-not-understood = not understood

## What a row is

rows-class-blank = blank
rows-class-letterhead = letterhead
rows-class-header = header
rows-class-index = index
rows-class-group = group
rows-class-total = total
rows-class-footer = footer
rows-class-note = note
rows-class-data = data

## Why it is that

rows-reason-above-form = above-form
rows-reason-above-header = above-header
rows-reason-above-returned-rows = above-returned-rows
rows-reason-above-signature = above-signature
rows-reason-below-form = below-form
rows-reason-below-signature = below-signature
rows-reason-column-names = column-names
rows-reason-column-numbers = column-numbers
rows-reason-covered-by-merged-cell = covered-by-merged-cell
rows-reason-data = data
rows-reason-example-row = example-row
rows-reason-typed-over-example = typed over the example
rows-reason-group-row = group-row
rows-reason-header = header
rows-reason-hidden-list = hidden-list
rows-reason-instructions = instructions
rows-reason-letterhead-words = letterhead-words
rows-reason-no-header = no-header
rows-reason-not-filled-in = not-filled-in
rows-reason-note-words = note-words
rows-reason-number-only = number-only
rows-reason-numbered = numbered
rows-reason-own-words = own-words
rows-reason-repeated-header = repeated-header
rows-reason-returned = returned
rows-reason-returned-damaged = returned-damaged
rows-reason-signature = signature
rows-reason-struck-out = struck out
rows-reason-title-of-next-table = title-of-next-table
rows-reason-total-words = total-words
rows-reason-zeros-only = zeros-only
