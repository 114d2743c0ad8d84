### Words of `thidua merge`: its failures, and the sheet of the provinces.

merge-province-counted = { $name }: { $awards } awards, as in its own figures
merge-closing = Done: { $provinces } provinces, { $awards } awards. Open { $output }/tong-hop.xlsx.

## Failures

merge-twice = { $other }: is “{ $name }”, as { $one } is.
    .todo = A province is merged once. If they are two, give them names: thidua merge "PROVINCE=FOLDER" …
merge-other-phases = { $name }: was counted by the phases { $theirs }, this configuration has { $ours }.
    .todo = Give a configuration with exactly those phases by -c, or run the province again by the common configuration.
merge-differs = { $name }: { $figure }: its output says { $stored }, its rows make { $counted } ({ $in_all } figures differ).
    .todo = A table of data was changed, or the province has another configuration; run it again, or give its configuration by -c.
merge-table = { $path }: this table cannot be read ({ $detail }).
    .todo = It may be damaged or of an older version; run that province again and copy its whole output folder.
merge-over-output = { $path }: is an output of rosters and is not written over.
    .todo = Choose another folder for the merged summary: thidua merge … -o nation

## The sheet that shows the provinces beside each other

merge-provinces-name = Provinces
merge-provinces-title = Emulation and commendation in the provinces
merge-provinces-about = The provinces beside each other, by phase
merge-provinces-province = Province
merge-provinces-units = Active units
merge-provinces-registered = Registered
merge-provinces-rate = Share registered
merge-provinces-awarded = Units awarded
merge-provinces-awards = Awards
merge-provinces-collectives = Collectives
merge-provinces-individuals = Individuals
merge-provinces-households = Households
merge-provinces-flags = Flags
merge-provinces-all-data = All data
merge-provinces-note = People, units and blocks of a province are its own; nothing is matched between provinces.
merge-provinces-source = Source: settled outputs of { $provinces } provinces, each figure counted again from its rows; { $date }.
