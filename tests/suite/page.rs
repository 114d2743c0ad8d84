//! The page: it holds what the data says, it lets nothing in, and no name can do harm.

use crate::kit::{Case, figure};
use crate::made_once::sample;
use base64::Engine;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use thidua::cli::Exit;

fn page(case: &Case) -> String {
    fs::read_to_string(case.output().join("bao-cao.html")).unwrap()
}

/// What stands between two texts, wherever they follow each other.
fn between<'a>(text: &'a str, before: &'a str, after: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(before).skip(1).filter_map(move |rest| rest.split(after).next())
}

fn data(page: &str) -> serde_json::Value {
    let text = between(page, "id=\"data\">", "</script>").next().unwrap();
    serde_json::from_str(text).unwrap()
}

/// A number as it is written in Vietnam.
fn number(text: &str) -> f64 {
    let plain = text.replace('.', "").replace(',', ".");
    plain.trim_end_matches(['%', '\u{a0}']).parse().unwrap()
}

#[test]
fn every_figure_of_the_page_is_that_of_the_data() {
    let case = sample();
    let figures = case.data("figures");
    let page = page(case);
    let mut seen = 0;
    for cell in between(&page, "data-figure=\"", "</") {
        let (what, text) = cell.split_once("\">").unwrap();
        let mut parts = what.split("; ");
        let name = parts.next().unwrap();
        let cut: Vec<(&str, &str)> = parts.filter_map(|part| part.split_once('=')).collect();
        match figure(&figures, name, &cut) {
            None => assert_eq!(text, "…", "{what}"),
            Some(value) if name == "participation_rate" => {
                assert!((number(text) - value * 100.0).abs() < 0.0501, "{what}: {text}, not {value}")
            }
            Some(value) => assert_eq!(number(text), value, "{what}"),
        }
        seen += 1;
    }
    assert!(seen > 500, "only {seen} figures were found");
}

#[test]
fn every_award_and_unit_can_be_found_with_its_place() {
    let case = sample();
    let data = data(&page(case));
    let list = |value: &serde_json::Value| value.as_array().unwrap().clone();
    let text =
        |number: &serde_json::Value| data["texts"][number.as_u64().unwrap() as usize].as_str().unwrap().to_owned();
    let awards = list(&data["lists"]["awards"]);
    let places = awards.last().unwrap();
    let found: BTreeSet<(String, String, String, String)> = (0..list(&awards[0]["text"]).len())
        .map(|row| {
            let entry = data["search"]["recipients"][row].as_u64().unwrap() as usize;
            let names = [&data["search"]["name"][entry], &data["search"]["also"][entry]].map(text).join("; ");
            let name = text(&awards[0]["text"][row]);
            // A unit stands under its own name, a person under one of the spellings.
            let known =
                names.split("; ").any(|one| one == name) || data["search"]["units"][row].as_u64() == Some(entry as u64);
            assert!(known, "{name} is not among {names}");
            let [file, sheet] = ["file", "sheet"].map(|part| text(&places[part][row]));
            (name, file, sheet, places["cell"][row].as_str().unwrap().to_owned())
        })
        .collect();
    let said: BTreeSet<(String, String, String, String)> = case
        .data("awards")
        .into_iter()
        .map(|row| {
            ["recipient_name", "source_file", "source_sheet", "source_cell"].map(|name| row[name].clone()).into()
        })
        .collect();
    assert_eq!(found, said);
    let entries: BTreeSet<String> = list(&data["search"]["name"]).iter().map(text).collect();
    assert!(case.data("units").iter().all(|unit| entries.contains(&unit["name"])));
}

#[test]
fn units_that_are_listed_bear_the_figures_out() {
    let case = sample();
    let (figures, data) = (case.data("figures"), data(&page(case)));
    for (list, name) in [("never", "units_never_awarded"), ("silent", "silent_units")] {
        for (column, phase) in (5..).zip(["2015-2020", "2017-2022", "2022-2027", ""]) {
            let marks = data["lists"][list][column]["text"].as_array().unwrap();
            let marked = marks.iter().filter(|mark| data["texts"][mark.as_u64().unwrap() as usize] == "x").count();
            let cut: &[(&str, &str)] = if phase.is_empty() { &[] } else { &[("phase", phase)] };
            assert_eq!(Some(marked as f64), figure(&figures, name, cut), "{list} {phase}");
        }
    }
}

#[test]
fn hostile_names_stay_text() {
    let evil = "<img src=x onerror=alert(1)>";
    let end = "</script><script>alert(2)</script>";
    let case = Case::new("page-hostile");
    case.roster("u.xlsx", &[&["TT", "Tên đơn vị", "Lĩnh vực"], &["1", "HTX \"An\" & <b>Bình</b>", "Nông nghiệp"]]);
    case.roster(
        "a.xlsx",
        &[
            &["TT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"],
            &["1", evil, "HTX \"An\" & <b>Bình</b>", "Bằng khen của UBND tỉnh", "12/QĐ-UBND", "05/04/2021"],
            &["2", end, "HTX \"An\" & <b>Bình</b>", "Bằng khen của UBND tỉnh", "<!--", "05/04/2021"],
        ],
    );
    assert_eq!(case.run().exit, Exit::Done);
    let page = page(&case);
    let data = data(&page);
    let texts: Vec<&str> = data["texts"].as_array().unwrap().iter().filter_map(|text| text.as_str()).collect();
    assert!([evil, end].iter().all(|name| texts.contains(name)), "{texts:?}");
    assert_eq!(page.matches("<script").count(), 2, "the data and the page's own");
    assert_eq!(page.matches("</script").count(), 2);
    for bad in ["<img", "<b>", "<!--", " onerror=\"", "style=\""] {
        assert!(!page.contains(bad), "{bad}");
    }
}

#[test]
fn the_policy_names_the_pages_own_style_and_script_only() {
    let case = sample();
    let page = page(case);
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\"").next().unwrap();
    let hash = |text: &str| format!("'sha256-{}'", base64::prelude::BASE64_STANDARD.encode(Sha256::digest(text)));
    let style = hash(between(&page, "<style>", "</style>").next().unwrap());
    let script = hash(between(&page, "<script>", "</script>").next().unwrap());
    let expected =
        format!("default-src 'none'; style-src {style}; script-src {script}; base-uri 'none'; form-action 'none'");
    assert_eq!(policy, expected);
    let outside: Vec<&str> = page.split('"').filter(|text| text.starts_with("http")).collect();
    assert_eq!(outside, Vec::<&str>::new());
}

#[test]
fn everything_that_is_referred_to_is_there_once() {
    let case = sample();
    let page = page(case);
    let all: Vec<&str> = between(&page, " id=\"", "\"").collect();
    let ids: BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(all.len(), ids.len(), "an id stands twice");
    let links = between(&page, "href=\"#", "\"");
    let labels = ["aria-labelledby=\"", "aria-describedby=\"", " for=\""];
    let labels = labels.into_iter().flat_map(|label| between(&page, label, "\"")).flat_map(str::split_whitespace);
    for id in links.chain(labels) {
        assert!(ids.contains(id), "{id} is not there");
    }
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"vi\">"));
    assert!(page.contains("Không cộng số liệu của các giai đoạn."));
    assert_eq!(page.matches("<h1").count(), 1);
    assert_eq!(page.matches("role=\"img\"").count(), 4, "the charts");
    assert_eq!(page.matches("<table").count(), page.matches("<caption").count());
}

#[test]
fn the_page_speaks_the_language_of_the_documents() {
    let case = Case::new("page-english");
    case.file("thidua.toml", b"[programme]\ndocuments = \"en\"\n");
    case.roster("u.xlsx", &[&["TT", "Tên đơn vị", "Lĩnh vực"], &["1", "HTX An Bình", "Nông nghiệp"]]);
    let config = case.input().join("thidua.toml").to_string_lossy().into_owned();
    let answer = case.command(&["run", "INPUT", "-o", "OUTPUT", "-c", &config]);
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let page = page(&case);
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"));
    assert!(page.contains("Figures of phases are never added up."));
}
