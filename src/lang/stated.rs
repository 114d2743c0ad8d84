//! Totals, ranks and money that rosters state, where they differ from what was counted.

use super::{Lang, Words, said, words};
use crate::issue::{Likely, LikelyWhy};

pub fn total(lang: Lang, column: &str, written: &str, counted: f64, likely: Option<&Likely>) -> Words {
    let counted = lang.number(counted);
    let message = match column {
        "" => said!(lang, "stated-total", written, counted),
        column => said!(lang, "stated-total-of-column", column, written, counted),
    };
    let suggestion =
        likely.map_or_else(|| lang.text("stated-check-total").to_owned(), |likely| likely_row(lang, likely));
    Words::new(message, suggestion)
}

pub fn rank(lang: Lang, written: u32, computed: u32) -> Words {
    words!(lang, "stated-rank", written, computed)
}

/// Amounts in đồng.
pub fn money(lang: Lang, written: i64, due: i64, lower_title: bool) -> Words {
    let [written, due] = [written, due].map(|amount| lang.number(amount as f64));
    if lower_title {
        words!(lang, "stated-money-of-lower-title", written, due)
    } else {
        words!(lang, "stated-money", written, due)
    }
}

pub fn vote(lang: Lang, block: &str, units: usize) -> Words {
    words!(lang, "stated-block-must-vote", block, units)
}

fn likely_row(lang: Lang, Likely { cell, why }: &Likely) -> String {
    match why {
        LikelyWhy::Unread => said!(lang, "stated-unread", cell),
        LikelyWhy::LeftOut => said!(lang, "stated-left-out", cell),
        LikelyWhy::Twice => said!(lang, "stated-twice", cell),
        LikelyWhy::Repeated => said!(lang, "stated-repeated", cell),
        LikelyWhy::Outside => said!(lang, "stated-outside", cell),
        LikelyWhy::NotData => said!(lang, "stated-not-data", cell),
    }
}
