//! Invented records that benches share.

#![expect(clippy::unwrap_used, reason = "a bench that cannot prepare itself has to stop")]

use std::fmt::Write;
use thidua::config::Config;
use thidua::model::{Decisions, Records};
use thidua::read;
use thidua::settle::settle;

/// Rows of one roster.
const ROSTER: usize = 100_000;

/// Awards of people of 3,000 units over nine years.
pub fn records(awards: usize, config: &Config) -> Records {
    let family = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi"];
    let given = ["An", "Bình", "Cường", "Dung", "Hằng", "Khoa", "Lan", "Phúc", "Quý", "Thủy", "Vinh", "Mai"];
    let mut files = Vec::new();
    for first in (0..awards).step_by(ROSTER) {
        let mut text =
            String::from("Họ và tên,Năm sinh,Đơn vị,Lĩnh vực,Hình thức khen thưởng,Số quyết định,Ngày quyết định\n");
        for at in first..awards.min(first + ROSTER) {
            let (unit, name) = (at % 3_000, (family[at % 8], given[at / 8 % 12]));
            writeln!(
                text,
                "{} Văn {} {},{},HTX Nông nghiệp Tân Tiến {unit},Nông nghiệp,Lao động tiên tiến,{}/QĐ-HTX,{:02}/12/{}",
                name.0,
                name.1,
                at / 96,
                1950 + at / 3_000 % 55,
                100 + at / 500,
                1 + at / 500 % 28,
                2017 + at / 500 % 9
            )
            .unwrap();
        }
        files.push(read::bytes(text.as_bytes(), &format!("{first}.csv"), &config.reading));
    }
    settle(&files, &config.catalogue, &Decisions::new()).records
}
