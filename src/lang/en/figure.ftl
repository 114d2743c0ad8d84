### A figure in words: what is counted, of which part of the whole.

## What is counted

figure-name-units = Working units
figure-name-units-registered = Units that registered
figure-name-units-took-part = Units that took part
figure-name-participation-rate = Rate of registered to working units
figure-name-participants = People who took part
figure-name-awards = Counted awards
figure-name-recipients = Different recipients
figure-name-units-awarded = Units with an award as a collective
figure-name-units-never-awarded = Units without an award as a collective
figure-name-silent-units = Units that no roster but the register names
figure-name-flags = Emulation flags
figure-name-officers = Officers for emulation work
figure-name-officers-concurrent = Officers beside another post
figure-name-officers-trained = Officers who were trained
figure-name-activities = Joint activities
figure-name-award-money = Award money (đồng)
figure-name-movements = Movements that run
figure-name-registrations = Titles registered
figure-name-proposals = Awards proposed
figure-name-refusals = Proposals refused
figure-name-awards-without-money = Awards whose amount is not known
# Said of a figure that was not counted.
figure-not-counted = not counted

## Of which part

figure-phase = phase { $phase }
figure-year = year { $year }
figure-whole-time = all data
figure-sector = sector: { $sector }
figure-unit-kind = kind of unit: { $kind }
figure-form = form: { $form }
figure-recipient-kind = recipients: { $kind }
figure-movement = movement: { $movement }
figure-block = block: { $block }
figure-sex = sex: { $sex }
figure-ground = ground: { $ground }
figure-position = position: { $class }
figure-position-class-leader = leaders
figure-position-class-worker = direct workers
figure-commune = commune: { $commune }
figure-activity-kind = activities: { $kind }
# What stands for a value that no roster says.
figure-not-said = not said
