//! The code tables and phrases that independent converters agree on, and tone placement.

use crate::needs::needs_corpus;
use serde_json::Value;
use std::fs;
use thidua::read::legacy::{self, Encoding, decode};
use thidua::roster::text;

fn json(name: &str) -> Value {
    let text = fs::read_to_string(needs_corpus().join("charset").join(name)).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
#[ignore = "needs real rosters: THIDUA_CORPUS names their folder"]
fn every_code_of_the_tables() {
    let tables = json("tcvn3_vni_viqr.json");
    let pairs = |name: &str| tables[name].as_object().unwrap().clone();
    for (name, encoding) in
        [("tcvn3", Encoding::Tcvn3), ("vni", Encoding::Vni), ("vni_alternates_from_viparse", Encoding::Vni)]
    {
        for (stored, letter) in pairs(name) {
            assert_eq!(decode(&stored, encoding), letter.as_str().unwrap(), "{name} {stored}");
        }
    }
    // A vowel with nothing but a full stop, an apostrophe or a question mark behind it is more often the end of a sentence.
    let alone = |typed: &str| typed.ends_with(['.', '?', '\'']) && !typed.contains(['^', '(', '+', '*']);
    for (typed, letter) in pairs("viqr").iter().filter(|(typed, _)| !alone(typed)) {
        assert_eq!(decode(typed, Encoding::Viqr), letter.as_str().unwrap(), "{typed}");
    }
}

#[test]
#[ignore = "needs real rosters: THIDUA_CORPUS names their folder"]
fn every_phrase() {
    let cases = json("cases.json");
    let phrases = |name: &str| cases[name].as_array().unwrap().clone();
    for (name, encoding) in [("tcvn3_real_phrases", Encoding::Tcvn3), ("vni_real_phrases", Encoding::Vni)] {
        for pair in phrases(name) {
            let (stored, wanted) = (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
            assert_eq!(decode(stored, encoding), wanted);
            assert_eq!(legacy::of_texts([stored].into_iter()), Some(encoding), "{stored}");
        }
    }
    for text in phrases("must_not_convert") {
        let text = text.as_str().unwrap();
        assert_eq!((legacy::repair(text), legacy::of_texts([text].into_iter())), (None, None), "{text}");
    }
    for text in phrases("font_says_legacy_but_text_is_ascii_or_unicode") {
        let text = text.as_str().unwrap();
        assert_eq!(decode(text, Encoding::Tcvn3), text);
    }
    for line in phrases("cp1258_residue_real").iter().filter_map(|line| line.as_str().unwrap().split_once(" -> ")) {
        let repaired = legacy::repair(line.0).map(|(_, text)| text).unwrap_or_default();
        assert!(repaired.starts_with(line.1), "{repaired}");
    }
    let (nfd, combining) = (cases["nfd_traps"].as_object().unwrap(), cases["unikey_combining"].as_object().unwrap());
    for (stored, wanted) in nfd.iter().chain(combining) {
        assert_eq!(text::clean(stored), text::clean(wanted.as_str().unwrap()));
        assert_eq!(text::clean(stored).chars().filter(|letter| ('\u{300}'..='\u{36F}').contains(letter)).count(), 0);
    }
}

/// Keys compare: whatever the placement of the tone, and for wordings whether i or y.
#[test]
#[ignore = "needs real rosters: THIDUA_CORPUS names their folder"]
fn tones_wherever_they_are_placed() {
    let corpus = needs_corpus();
    let lines = |name: &str| {
        let text = fs::read_to_string(corpus.join("tone").join(name)).unwrap();
        text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    let mut wrong = Vec::new();
    let mut compare = |line: &[String], key: fn(&str) -> String| {
        let (Some(input), Some(want)) = (line.get(1), line.get(2)) else { return };
        // A mark that stands on an apostrophe belongs to no letter: which one was meant is for a person to say.
        if input.contains("'\u{301}") {
            return;
        }
        if key(input) != key(want) {
            wrong.push(format!("{} {input}: {} is not {}", line[0], key(input), key(want)));
        }
    };
    lines("thanglequoc_viet_tone_mark_test.tsv").iter().for_each(|line| compare(line, text::key));
    lines("thanglequoc_normalize_y_test.tsv").iter().for_each(|line| compare(line, text::wording_key));
    lines("thanglequoc_remove_tone_mark_test.tsv").iter().for_each(|line| compare(line, text::fold));
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
