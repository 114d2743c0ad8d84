### Proof sheets, and what is needed on the day of the award.

ceremony-proof = Proof sheets
ceremony-sheet = Sheet { $number }/{ $all }
ceremony-reading = LIST OF NAMES TO CALL
ceremony-seating = SEATING PLAN
ceremony-labels = Labels for envelopes
ceremony-list = Names to call, seats, labels for envelopes
# Names of sheets.
ceremony-reading-name = Names to call
ceremony-seating-name = Seats
ceremony-labels-name = Labels
ceremony-further-name = Further files
ceremony-further-about = What it is
ceremony-no-decision = No decision yet
ceremony-decision-of-day = Decision of { $day }
ceremony-decision-of-number = Decision { $number }
ceremony-decision = Decision { $number } of { $day }
ceremony-stage = STAGE
ceremony-row-number = Row { $number }
ceremony-seats = { $award }: numbers { $first } to { $last }
ceremony-to = To:
ceremony-number = No.
ceremony-row = Row
ceremony-seat = Seat
ceremony-recipient = Name to call
ceremony-of = Position, unit (or address)
ceremony-award = Award
ceremony-address = Address of the unit
ceremony-too-long = Name too long: see the list
# What stands where a text is too long for a cell; `n` is filled in there.
ceremony-cut-mark = … ({ $n } more characters)
