### Totals, ranks and money that rosters state, where they differ from what was counted.

stated-total = The roster says “{ $written }”, but { $counted } were counted.
stated-total-of-column = Column “{ $column }” says { $written }; recomputed it is { $counted }.
stated-check-total = Check the rows or correct the number.
stated-unread = Look at { $cell }: it is neither a number nor a mark.
stated-left-out = Look at { $cell }: the number may leave this row out.
stated-twice = Look at { $cell }: the number may count this row twice.
stated-repeated = Look at { $cell }: its row repeats an earlier one.
stated-outside = Look at { $cell }: its row stands outside what is summed.
stated-not-data = Look at { $cell }: its row was read as no row of data.
stated-rank = The roster gives rank { $written }; by the scores it is rank { $computed }.
    .todo = Check the scores and the rank before they are submitted.
stated-money = The roster gives { $written } đồng; by the rates in force it is { $due } đồng.
    .todo = Check the amount, the decision date and the kind of recipient.
stated-money-of-lower-title = The roster gives { $written } đồng; by the rates in force it is { $due } đồng.
    .todo = Of several titles for one period only the highest is paid (Decree 152/2025, article 49).
stated-block-must-vote = { $block }: { $units } units share the first rank.
    .todo = The block votes for one of them to be proposed for the flag.
stated-not-at-work = By the register { $unit } did not work in { $year }, yet it registered or took part in that year; a share over 100 % is left open.
    .todo = Check its status, the years of its founding and end in the register, or the year of this list.
