### Certificates before printing: what to look at.

# What to do about a remark that may be right as it is.
print-accept = Correct the roster if it is wrong; if it is right, list the name under { $code } in [certificates.accept] of thidua.toml.
print-text-too-long = The text does not fit its box ({ $lines } lines at the smallest size, the box has { $limit }): “{ $what }”.
    .todo = Shorten it and run again, or enlarge the box in [form] of thidua.toml.
    .sender = Shorten it.
print-no-decision-number = There is no decision number yet; the draft leaves it blank.
    .todo = Add number and date of the decision before the final print.
print-no-certificate-form = { $form }: no certificate form for the day of this decision.
    .todo = Add one to [form] in thidua.toml if it is to be printed.
print-sex-unknown = Nothing says whether Ông or Bà; “Ông (Bà)” is printed.
    .todo = Add a column of sexes or of forms of address to the roster.
print-no-signer = { $award }: title or name of who signs is not known.
    .todo = Write signer = "…" and signer_name = "…" into [award.{ $code }] of thidua.toml.
print-no-decision-date = There is no decision date that can be read; the draft leaves it blank.
    .todo = Add or correct the date of the decision in the roster.
print-decision-in-future = The decision's date { $date } lies in the future.
    .todo = Correct it in the roster, or run again on or after that day.
print-no-register-number = There is no number of the register of awards.
    .todo = Add a column of register numbers to the roster before the final print.
print-name-differs = The roster writes “{ $roster }”, the certificate as the register “{ $printed }”.
    .todo = { print-accept }
print-name-case = Capitals and small letters of the name are not the usual ones: “{ $name }”.
    .todo = { print-accept }
print-sex-contradicted = The form of address contradicts the sex that the roster says.
    .todo = Correct one of them in the roster.
print-no-unit = The person has no unit.
    .todo = Add the unit to the roster.
print-letters-unset = The typeface cannot set { $letters }; □ stands for them: “{ $what }”.
    .todo = Delete or retype these characters in the roster.
print-word-broken = A word is longer than a line and had to be cut: “{ $what }”.
    .todo = { print-accept }
    .sender = Look whether a space is missing; if it is right, keep the row as it is.
print-no-achievement = There is no achievement; the certificate leaves it blank.
    .todo = Add a column of achievements, or the year or phase, to the roster.
print-register-no-twice = Number { $number } in the register of awards is also that of “{ $other }”, in the same year.
    .todo = Correct the register number of one of them in the roster.
print-no-authority = { $award }: nobody knows who decides; the certificate leaves it blank.
    .todo = Write authority = "…" into [award.{ $code }] of thidua.toml.
