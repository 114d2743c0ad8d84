//! Headings that no list of the configuration holds are understood by what they are composed of.

use crate::kit::config;
use std::collections::BTreeMap;
use thidua::roster::meaning::Meaning;

/// Each meaning with headings of rosters.
const COMPOSED: &str = include_str!("headings/composed.toml");

#[test]
fn headings_mean_what_their_words_make_of_them() {
    let composed: BTreeMap<String, Vec<String>> = toml::from_str(COMPOSED).expect("the list is well formed");
    let spellings = &config().reading.spellings;
    let mut wrong = Vec::new();
    for (id, headings) in &composed {
        let meaning = Meaning::from_id(id);
        for heading in headings {
            let found = spellings.listed(heading).and_then(|meanings| meanings.first().copied());
            if found != meaning {
                wrong.push(format!("{heading}: {found:?}, not {id}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn words_that_nothing_explains_make_no_heading() {
    let spellings = &config().reading.spellings;
    for text in [
        "Họ và tên vợ hoặc chồng",
        "Số quyết định hưu trí",
        "Chưa khen thưởng",
        "Nguyễn Văn An",
        "HTX DVNN Tân Tiến",
        "Bằng khen UBND tỉnh",
        "12/QĐ-UBND",
        "Phó Giám đốc",
    ] {
        assert!(!spellings.is_heading(text), "{text}");
    }
}
