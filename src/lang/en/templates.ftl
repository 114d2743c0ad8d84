### Words around the table of a blank roster, and how its columns are filled in. What stands in the roster itself is Vietnamese
### in both languages and not here.

templates-guide-name = Guide
templates-guide-title = How to fill in this form
templates-steps =
    Write who sends it into the first line on the left, and the date of the list.
    Begin right below the row “Ví dụ” (example); that row is never counted and may stay or be deleted.
    Cells with an arrow have a list. Choose a cell to see what its column wants.
    Dates are day/month/year; leave a cell empty where nothing is known, never 0.
    Do not rename the columns. Save under any name and send it to the Cooperative Alliance.
templates-columns = Columns
templates-heading = Column
templates-how = How to fill it in
templates-example = Example
templates-above = (See the sheet “Guide”. The row “Ví dụ” is an example and never counted.)
templates-not-listed = This is not in the column's list. Keep it only if it is certainly right.
templates-not-a-number = This column takes numbers of a sensible size. Look again before keeping it.
templates-not-a-date = This column takes day/month/year. Look again before keeping it.

## The command

templates-written = Wrote { $path }
templates-unit-unknown = The register has no unit “{ $name }”; the form has that name all the same.

## How a column is filled in

templates-hint-index = Running number 1, 2, 3 …
templates-hint-unit = The full name, as in the register.
templates-hint-year = Four digits.
templates-hint-choose = Choose from the list.
templates-hint-block = The block's name.
templates-hint-number = A number only.
templates-hint-if-any = If any.
templates-hint-code = Registration or tax code, if any.
templates-hint-commune = The commune alone.
templates-hint-dissolved = Only of a dissolved unit.
templates-hint-name = One person, collective or household a row.
templates-hint-person = Of a person.
templates-hint-birth = Four digits; tells namesakes apart.
templates-hint-workplace = Of a person or household.
templates-hint-award = Choose from the list; one award a row.
templates-hint-decision-no = Number and suffix.
templates-hint-day = Day/month/year.
templates-hint-phase = Only of an award for a phase.
templates-hint-achievement = As on the certificate.
templates-hint-yes-no = Có (yes) or Không (no).
templates-hint-few-words = In a few words.
templates-hint-score = Up to two decimals.
templates-hint-rank = Within the block.
templates-hint-officer = Full name.
templates-hint-trained = The latest year of training.
templates-hint-activity = Choose from the list, or a few words with one of them.
