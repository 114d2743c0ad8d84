### What the rules of the field want, and what is said where an award goes against one.

## R01

rules-sense-R01 = the recipient is of a kind that may receive the award
rules-recipient-kind-unfit = { $form } is not given to a recipient of this kind: { $kind } (Law on Emulation and Commendation, articles 19, 20, 71).
    .todo = Check the award or the recipient.

## R02

rules-sense-R02 = who decided the award may decide it, and the award exists at that time
rules-not-competent = { $authority } may not give { $form } (Law, articles 77-80).
    .todo = Check the award, its level or the decision number.
rules-no-longer = { $form } does not exist after { $last }.
    .todo = Check the decision date or the award.
rules-not-yet = { $form } exists only from { $first }.
    .todo = Check the decision date or the award.

## R03

rules-sense-R03 = a board's chair gives certificates of commendation, no titles
rules-by-board-chair = A board's chair gives certificates of commendation only, not { $form } (Law, article 80).
    .todo = Check who signed; the director decides this title.

## R04

rules-sense-R04 = one achievement is not rewarded twice
rules-two-awards-for-one = { $form } for the same movement and time as { $other } at { $first } (Law, article 5).
    .todo = Say whether this is one achievement or two; one is rewarded once.

## R05

rules-sense-R05 = of several titles for one year only the highest brings money
rules-money-for-highest-only = { $highest } and { $form } are both for { $year }; only the highest title brings money (Decree 152/2025, article 49).
    .todo = Count no money for the lower title.

## R06

rules-sense-R06 = awards for unplanned feats and themes are no steps to an award for merit
rules-step-of-other-ground = { $step } of { $year } is for an unplanned feat or a theme and is no step to { $form } (Decree 152/2025, article 4).
    .todo = Leave it out, or add an award for merit.

## R07

rules-sense-R07 = a lower award that is missing is no fault where no article names it, so nothing is checked

## R08

rules-sense-R08 = nobody under discipline, inspection or complaint is put forward
rules-held = Under discipline, inspection or complaint: “{ $remark }” (Decree 152/2025, article 4).
    .todo = Do not put it forward before this is concluded.

## R09

rules-sense-R09 = after discipline the achievement counts from its end
rules-disciplined-within = The achievement covers a time of discipline, which ended in { $until } (Decree 152/2025, article 4).
    .todo = Count the achievement from the end of the discipline.

## R10

rules-sense-R10 = maternity leave counts as worked time: rosters do not tell of it, so nothing is checked

## R11

rules-sense-R11 = between equals women go first: their share is told where the roster gives it
rules-share-of-women = { $form }: { $women } of { $persons } persons whose sex is given are women ({ $share }%).
    .todo = Between equals, women go first (Decree 152/2025, article 4).

## R12

rules-sense-R12 = years count from the achievement rewarded last, else from its decision: used by R25-R28

## R13

rules-sense-R13 = a unit's fighter is an advanced worker with excellent work or an initiative
rules-unit-fighter-basis = Law, article 23

## R14

rules-sense-R14 = a provincial fighter was a unit's fighter in consecutive years, with an initiative
rules-provincial-fighter-basis = Law, article 22

## R15

rules-sense-R15 = a national fighter was a provincial one in consecutive years, with an initiative
rules-national-fighter-basis = Law, article 21

## R16

rules-sense-R16 = an advanced worker did the task well or better
rules-advanced-worker-basis = Law, article 24

## R17

rules-sense-R17 = an excellent collective has enough advanced workers, a fighter and no failure
rules-excellent-collective-basis = Law, article 27

## R18

rules-sense-R18 = an advanced collective has enough advanced workers and nobody disciplined
rules-advanced-collective-basis = Law, article 28

## R19

rules-sense-R19 = the province's flag goes to a block's leader, or for a movement of some years
rules-provincial-flag-basis = Law, article 26

## R20

rules-sense-R20 = the Government's flag goes to few block leaders, with the council's vote
rules-government-flag-basis = Law, article 25; Decree 152/2025, articles 7, 33

## R21

rules-sense-R21 = one flag a block and year
rules-two-flags-in-block = { $block } has { $flags } flags of one kind in { $year }, more than the law allows (Law on Emulation and Commendation, article 26).
    .todo = Check which unit led the block.

## R22

rules-sense-R22 = the province's certificate for a person's merit wants consecutive years
rules-provincial-person-basis = Law, article 74

## R23

rules-sense-R23 = the province's certificate for a collective's merit wants consecutive years
rules-provincial-collective-basis = Law, article 74

## R24

rules-sense-R24 = a household gave labour, land or property
rules-provincial-household-basis = Law, article 74

## R25

rules-sense-R25 = the Prime Minister's certificate for a person follows the province's after years
rules-prime-minister-person-basis = Law, article 73; Decree 152/2025, article 27

## R26

rules-sense-R26 = the Prime Minister's certificate for a collective follows the province's after years
rules-prime-minister-collective-basis = Law, article 73

## R27

rules-sense-R27 = the third Labour Order follows the Prime Minister's certificate after years
rules-third-order-basis = Law, article 44

## R28

rules-sense-R28 = the second and first Labour Order follow the class below after years
rules-higher-order-basis = Law, articles 42, 43

## R29

rules-sense-R29 = the report for a State award is fresh when it is submitted
rules-report-too-old = The achievement runs to the end of { $end }, { $months } months ago or more (Decree 152/2025, article 33).
    .todo = Bring the achievement up to the time of submission.

## R30

rules-sense-R30 = units' fighters are few of the advanced workers
rules-too-many-fighters = { $fighters } fighters of the unit stand against { $workers } advanced workers, over { $share }%.
    .todo = Check it by the local regulation.

## R31

rules-sense-R31 = one State award a recipient and year
rules-two-state-awards = The recipient already has { $other } of the State in { $year }.
    .todo = Check it; the office allows one State award a year.

## R32

rules-sense-R32 = the council's vote for awards that want a share of all its members
rules-vote-too-low = A vote of { $said } is under the { $wanted }% that { $form } wants (Decree 152/2025, article 33).
    .todo = Check the council's minutes.

## R33

rules-sense-R33 = no award to a unit that was dissolved before
rules-dissolved-in = The unit was dissolved in { $year } and awarded later.
    .todo = Check the unit's name, or its status in the register.
rules-dissolved = The unit is dissolved, but was awarded.
    .todo = Check the unit's name, or its status in the register.

## R34

rules-sense-R34 = thematic awards go mostly to direct workers
rules-few-direct-workers = Thematic awards: only { $workers } of { $persons } persons are direct workers (Law, article 5).
    .todo = Consider those who do the work themselves.

## R35

rules-sense-R35 = the decision's date agrees with achievement, phase and calendar
rules-date-before-period-ends = The decision is older than the last year ({ $end }) of the achievement.
    .todo = Check the decision date or the phase.
rules-date-before-year = The decision is older than the year that the roster gives ({ $said }).
    .todo = Check the decision date or the phase.
rules-date-in-future = The decision is later than the date of this report.
    .todo = Check the decision date or the phase.
rules-date-too-old = The decision is older than { $earliest }.
    .todo = Check the decision date or the phase.
rules-date-outside-phase = The year { $year } is not in the phase “{ $phase }”.
    .todo = Check the decision date or the phase.

## R36

rules-sense-R36 = a unit younger than a year is not rated, so it has no rank
rules-too-young-for-rank = The unit was founded in { $founded } and is not rated for { $year } yet (Circular 01/2020/TT-BKHĐT).
    .todo = Check the year of foundation, or take out the rank.

## R37

rules-sense-R37 = a household's name is not that of one person
rules-household-as-person = The name is that of a household, but the recipient is said to be a person.
    .todo = Write that it is a household, or the person's own name.

## R38

rules-sense-R38 = a withdrawn award is in no count and no history, and told
rules-revoked = The award was withdrawn: “{ $remark }”; it is not counted (Law, article 93).
    .todo = Nothing to do if it was.
rules-revoked-by-list = The award was withdrawn by another list; it is not counted (Law, article 93).
    .todo = Nothing to do if it was.

## R13 to R28: what an award lacks

rules-lacking = { $form }: { $lacks } ({ $basis }).
    .todo = Look into the file; add the roster that is missing, or correct the row.
rules-not-to-be-judged = { $form } ({ $awards } rows): the rosters hold no { $step } { $span }, so this cannot be judged ({ $basis }).
    .todo = Add the rosters of earlier years, or look into the files.
rules-lack-no-data = the rosters hold no { $form } { $span }
rules-lack-consecutive = the rosters do not show { $form } in { $wanted } consecutive years (found { $found })
rules-lack-earlier = the rosters do not show { $form } { $wanted } times { $span } (found { $found })
rules-lack-before = the rosters do not show { $form } { $years } years before
rules-lack-flags = the rosters do not show the flags or certificates wanted { $span }
rules-lack-class = { $year } has “{ $said }” where “{ $wanted }” is wanted
rules-lack-no-initiative = the roster says that there is no initiative
rules-lack-share = the rosters show { $found }% { $form }, { $wanted }% are wanted
rules-lack-member-failed = { $person } did not fulfil the task
rules-lack-member-disciplined = { $person } is under discipline
rules-lack-not-leader = the unit is number { $rank } in { $block }, not its leader
rules-lack-small-block = { $block } has { $units } units, { $wanted } are wanted
rules-lack-short-movement = the movement lasted { $years } years, { $wanted } are wanted
rules-lack-vote = a vote of { $said } where { $wanted }% are wanted
rules-lack-quota = { $flags } flags for { $leaders } block leaders that the rosters show, over { $share }%
rules-lack-young = the unit was founded in { $founded }, less than { $wanted } years before
rules-lack-no-contribution = the achievement tells of no labour, land or property
rules-class-excellent = task done excellently
rules-class-good = task done well
rules-class-done = task done
rules-class-failed = task not done
rules-year = in { $year }
rules-years = in { $from }-{ $to }
