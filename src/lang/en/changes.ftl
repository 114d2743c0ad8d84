### What `thidua diff` says of each change, for the screen and for the workbook.

changes-title = What changed between two outputs
changes-subtitle = Before: { $old }; after: { $new }
# Names of the sheets: summary, awards, people, units, figures.
changes-sheets =
    Summary
    Awards
    People
    Units
    Figures
changes-number = No.
changes-change = Change
changes-who = Who
changes-what = What
changes-field = Field
changes-old = Before
changes-new = After
changes-source = Source
changes-figure = Figure
changes-part = Part
changes-moved = moved
changes-nothing = Nothing changed.

## What became of a thing

changes-kind-came = came
changes-kind-went = went
changes-kind-changed = changed
# "Awards: 3 came, 1 went, 2 changed".
changes-counts = { $name }: { $came } { changes-kind-came }, { $went } { changes-kind-went }, { $changed } { changes-kind-changed }
# What a short list leaves out.
changes-more = … and { $more } more (all of them: --format json or xlsx)
changes-written = Wrote { $path }

## Fields, as the columns of `data/` are called

changes-field-name = name
changes-field-recipient-name = name
changes-field-kind = kind
changes-field-unit-kind = kind
changes-field-recipient-kind = kind of recipient
changes-field-unit-name = unit
changes-field-sector = sector
changes-field-commune = commune
changes-field-district = district
changes-field-members = members
changes-field-workers = workers
changes-field-block = block
changes-field-unit-status = status
changes-field-status = status
changes-field-founded = founded
changes-field-dissolved = dissolved
changes-field-registered = in the register
changes-field-former-names = former names
changes-field-position = position
changes-field-sex = sex
changes-field-form = form
changes-field-ground = ground
changes-field-movement = movement
changes-field-decision-no = decision no.
changes-field-decision-date = decision date
changes-field-period = period
changes-field-year = year
changes-field-phases = phases
changes-field-achievement = achievement
changes-field-register-no = register no.
changes-field-money = money
changes-field-recipient-id = recipient (id)

## Codes that stand in fields

changes-sex-male = male
changes-sex-female = female
changes-registered-yes = yes
changes-registered-no = no
changes-status-counted = counted
changes-status-registered = registered
changes-status-proposed = proposed
changes-status-refused = refused
changes-status-withdrawn = withdrawn
changes-status-duplicate = duplicate
changes-status-revoked = revoked
changes-status-set-aside = set aside

## Final certificates that hold no more

changes-finals = Final certificates that hold no more
changes-final-file = File
changes-final-state = The records now
changes-final-holds = The records say the same
changes-final-revoked = the award was taken back
changes-final-differs = corrected: { $fields }
changes-final-not-counted = the award does not count any more ({ $status })
changes-final-gone = no row of the rosters speaks of this award
