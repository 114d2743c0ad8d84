//! Totals, ranks and money that rosters state.

use crate::issue::{Likely, LikelyWhy, RuleProblem};
use crate::lang::{Words, amount};

pub fn rule(problem: &RuleProblem) -> Words {
    use RuleProblem as P;
    match problem {
        P::TotalDiffers { column, written, counted, likely } => {
            let counted = amount(*counted, '.', ",");
            let message = match column.as_str() {
                "" => format!("The roster says “{written}”, but {counted} were counted."),
                column => format!("Column “{column}” says {written}; recomputed it is {counted}."),
            };
            let suggestion =
                likely.as_ref().map_or_else(|| "Check the rows or correct the number.".to_owned(), likely_row);
            Words::new(message, suggestion)
        }
        P::RankDiffers { written, computed } => Words::new(
            format!("The roster gives rank {written}; by the scores it is rank {computed}."),
            "Check the scores and the rank before they are submitted.",
        ),
        P::MoneyDiffers { written, due, lower_title } => Words::new(
            format!("The roster gives {} đồng; by the rates in force it is {} đồng.", dong(*written), dong(*due)),
            if *lower_title {
                "Of several titles for one period only the highest is paid (Decree 152/2025, article 49)."
            } else {
                "Check the amount, the decision date and the kind of recipient."
            },
        ),
        P::BlockMustVote { block, units } => Words::new(
            format!("{block}: {units} units share the first rank."),
            "The block votes for one of them to be proposed for the flag.",
        ),
        _ => Words::new("", ""),
    }
}

fn dong(amount: i64) -> String {
    crate::lang::amount(amount as f64, '.', ",")
}

fn likely_row(Likely { cell, why }: &Likely) -> String {
    match why {
        LikelyWhy::Unread => format!("Look at {cell}: it is neither a number nor a mark."),
        LikelyWhy::LeftOut => format!("Look at {cell}: the number may leave this row out."),
        LikelyWhy::Twice => format!("Look at {cell}: the number may count this row twice."),
        LikelyWhy::Repeated => format!("Look at {cell}: its row repeats an earlier one."),
        LikelyWhy::Outside => format!("Look at {cell}: its row stands outside what is summed."),
        LikelyWhy::NotData => format!("Look at {cell}: its row was read as no row of data."),
    }
}
