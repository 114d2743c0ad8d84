//! One person with very many awards of one form costs no more an award than one with few.

use crate::kit;
use std::fmt::Write;
use std::time::{Duration, Instant};
use thidua::model::{AwardStatus, Date, Decisions};
use thidua::read;
use thidua::roster::table::File;
use thidua::settle::settle;

/// A list of awards of one person and form, every other one without the number of its decision.
fn list(awards: usize) -> File {
    let mut text = String::from("STT;Họ và tên;Năm sinh;Đơn vị;Hình thức khen thưởng;Số quyết định;Ngày quyết định\n");
    for number in 0..awards {
        // From 1930 on, a day for each.
        let day = Date::from_days_since_1970(i32::try_from(number).unwrap() - 14_600).unwrap();
        let decision = if number % 2 == 0 { String::new() } else { format!("{number}/QĐ-UBND") };
        let (unit, form) = ("HTX Nông nghiệp Tân Tiến", "Bằng khen của UBND tỉnh");
        writeln!(text, "{number};Nguyễn Văn An;1970;{unit};{form};{decision};{}", day.in_figures()).unwrap();
    }
    read::bytes(text.as_bytes(), "ds.csv", &kit::config().reading)
}

fn time(file: &File) -> Duration {
    let files = std::slice::from_ref(file);
    let begin = Instant::now();
    let settled = settle(files, &kit::config().catalogue, &Decisions::new());
    let took = begin.elapsed();
    let counted = settled.records.awards.iter().filter(|award| award.status == AwardStatus::Counted).count();
    assert_eq!(counted, settled.records.awards.len(), "every award has a day of its own");
    took
}

#[test]
#[ignore = "whole: 20,000 awards of one person against 5,000"]
fn four_times_the_awards_of_one_person_take_no_more_than_eight_times_as_long() {
    let (few, many) = (list(5_000), list(20_000));
    let best = |file: &File| (0..3).map(|_| time(file)).min().unwrap();
    let (few, many) = (best(&few), best(&many));
    assert!(many < few * 8, "{few:?}, then {many:?}");
}
