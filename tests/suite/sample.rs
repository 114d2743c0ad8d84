//! The shipped sample, from the rosters to the certificates, against the plan that it was written from.

use crate::kit::{self, Case, figure};
use crate::made;
use crate::made_once;
use crate::needs::needs;
use thidua::cli::Exit;

fn truth() -> serde_json::Value {
    serde_json::to_value(made::truth::of(&made::plan::Plan::new())).unwrap()
}

#[test]
fn the_public_figures_of_the_programme_come_out() {
    let case = made_once::sample();
    let figures = case.data("figures");
    let merit =
        |phase, kind| figure(&figures, "awards", &[("phase", phase), ("form", "BK_TINH"), ("recipient_kind", kind)]);
    assert_eq!(merit("2015-2020", "individual"), Some(19.0));
    assert_eq!(merit("2017-2022", "collective"), Some(9.0));
    assert_eq!(merit("2017-2022", "individual"), Some(11.0));
}

#[test]
fn every_planned_figure_comes_out() {
    let case = made_once::sample();
    let figures = case.data("figures");
    let truth = truth();
    let mut compared = 0;
    let mut same = |name: &str, cut: &[(&str, &str)], wanted: &serde_json::Value| {
        assert_eq!(figure(&figures, name, cut), Some(wanted.as_f64().unwrap()), "{name} {cut:?}");
        compared += 1;
    };
    for award in truth["awards"].as_array().unwrap() {
        let text = |key: &str| award[key].as_str().unwrap();
        let cut = [("phase", text("phase")), ("form", text("form")), ("recipient_kind", text("recipient_kind"))];
        same("awards", &cut, &award["count"]);
    }
    same("units", &[], &truth["units"]["total"]);
    for (sector, count) in truth["units"]["by_sector"].as_object().unwrap() {
        same("units", &[("sector", sector)], count);
    }
    for (kind, count) in truth["units"]["by_kind"].as_object().unwrap() {
        same("units", &[("unit_kind", kind)], count);
    }
    for (phase, count) in truth["units"]["active_by_phase"].as_object().unwrap() {
        same("units", &[("phase", phase)], count);
    }
    for (year, count) in truth["units"]["active_by_year"].as_object().unwrap() {
        same("units", &[("year", year)], count);
    }
    for (dimension, table) in [("phase", "participation_by_phase"), ("year", "participation_by_year")] {
        for row in truth[table].as_array().unwrap() {
            let cut = [(dimension, row["time"].as_str().unwrap()), ("movement", row["movement"].as_str().unwrap())];
            same("units_registered", &cut, &row["registered"]);
            same("units_took_part", &cut, &row["took_part"]);
            if !row["participants"].is_null() {
                same("participants", &cut, &row["participants"]);
            }
        }
    }
    same("officers", &[], &truth["officers"]["total"]);
    same("officers_concurrent", &[], &truth["officers"]["concurrent"]);
    same("officers_trained", &[], &truth["officers"]["trained"]);
    for (phase, count) in truth["activities"].as_object().unwrap() {
        same("activities", &[("phase", phase)], count);
    }
    for (phase, count) in truth["flags"].as_object().unwrap() {
        same("flags", &[("phase", phase)], count);
    }
    assert!(compared > 100, "only {compared} figures were compared");
}

#[test]
fn the_ledger_is_the_planned_one() {
    let case = made_once::sample();
    let truth = truth();
    let ledger = case.data("ledger");
    for file in truth["files"].as_array().unwrap() {
        let path = file["path"].as_str().unwrap();
        let sum = |column: &str| -> u64 {
            ledger.iter().filter(|line| line["file"] == path).map(|line| line[column].parse::<u64>().unwrap()).sum()
        };
        for column in ["data", "accepted", "duplicate", "set_aside"] {
            assert_eq!(sum(column), file[column].as_u64().unwrap(), "{path} {column}");
        }
    }
    for line in &ledger {
        let number = |column: &str| line[column].parse::<u64>().unwrap();
        let classes = ["blank", "letterhead", "header", "index", "group", "total", "footer", "note", "data"];
        assert_eq!(number("rows"), classes.iter().map(|class| number(class)).sum::<u64>(), "{line:?}");
        assert_eq!(number("data"), number("accepted") + number("duplicate") + number("set_aside"), "{line:?}");
    }
}

#[test]
fn only_the_planned_mistakes_are_asked_about() {
    let case = made_once::sample();
    let asked: Vec<String> = case
        .data("issues")
        .iter()
        .filter(|issue| ["error", "question", "warning"].contains(&issue["severity"].as_str()))
        .map(|issue| format!("{} {}", issue["code"], issue["value"]))
        .collect();
    // A sum that nothing bears out is looked at first.
    assert_eq!(asked, ["R39 730", "Q06 Công thương", "Q01 HTX DVNN Ninh Hưng", "Q04 Bằng khen"]);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let sample = kit::sample().to_string_lossy().into_owned();
    let make = |name: &str, jobs: &str| {
        let case = Case::new(name);
        let answer =
            case.command(&["run", "--no-cache", &sample, "-o", "OUTPUT", "--date", "2026-03-01", "--jobs", jobs]);
        assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
        kit::files(&case.output())
    };
    let (one, two) = (make("bytes-1", "1"), make("bytes-2", "2"));
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    for (name, bytes) in &one {
        assert!(two[name] == *bytes, "{name} differs");
    }
}

#[test]
#[ignore = "needs pdftotext"]
fn names_come_back_from_the_certificates() {
    let case = made_once::sample();
    let folder = case.output().join("bang-khen");
    let mut text = String::new();
    let mut files = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "pdf") {
            let out = needs("pdftotext").args(["-layout"]).arg(&path).arg("-").output().unwrap();
            text.push_str(&String::from_utf8(out.stdout).unwrap());
            files += 1;
        }
    }
    assert!(files > 5);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let printed = ["BK_", "GK_", "CSTD_"];
    let mut names = 0;
    for award in case.data("awards").iter().filter(|award| award["status"] == "counted") {
        if printed.iter().any(|form| award["form"].starts_with(form)) {
            let kind = award["recipient_kind"].as_str();
            let name = if kind == "collective" { &award["unit_name"] } else { &award["recipient_name"] };
            assert!(text.contains(name.as_str()), "{name} is on no certificate");
            names += 1;
        }
    }
    assert!(names > 60, "only {names} names");
}

#[test]
fn leaders_and_workers_add_up_to_the_awards_of_people() {
    let case = made_once::sample();
    let (cells, figures) = (case.data("cells"), case.data("figures"));
    let shown: Vec<_> = cells.iter().filter(|cell| cell["sheet"] == "Lãnh đạo - trực tiếp").collect();
    let has = |form: &str| shown.iter().any(|cell| cell["form"] == form);
    assert!(has("LDTT") && !has("TTLDTT"), "nobody alone can be a good collective");
    for phase in ["2015-2020", "2017-2022", "2022-2027"] {
        let total = |column: char| {
            let mut totals = shown.iter().filter(|cell| cell["phase"] == phase && cell["form"].is_empty());
            totals.find(|cell| cell["cell"].starts_with(column)).map(|cell| cell["value"].parse::<f64>().unwrap())
        };
        let people = figure(&figures, "awards", &[("phase", phase), ("recipient_kind", "individual")]);
        assert!(people.is_some());
        assert_eq!(total('C'), people, "{phase}");
        assert_eq!(['D', 'E', 'F'].into_iter().map(total).sum::<Option<f64>>(), people, "{phase}");
    }
}

#[test]
fn movements_whose_reach_nobody_tells_stand_in_the_total_alone() {
    let case = Case::new("movements");
    let sample = kit::sample().to_string_lossy().into_owned();
    let path = case.folder.join("thidua.toml");
    let config = path.to_string_lossy().into_owned();
    let shown = |text: &str| {
        std::fs::write(&path, text).unwrap();
        let answer = case.command(&["run", &sample, "-c", &config, "-o", "OUTPUT"]);
        assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
        let cells = case.data("cells").into_iter().filter(|cell| cell["sheet"] == "0601.N");
        let mut cells: Vec<_> =
            cells.map(|cell| [&cell["cell"], &cell["movement"], &cell["value"]].map(String::clone)).collect();
        cells.sort();
        cells
    };
    assert_eq!(shown(""), [["C8", "", "4"]]);
    let told = shown("[movement.NTM]\nscope = \"nation\"\nfrom = 2021\nto = 2025\n");
    let of_it = ["C10", "C19", "D10", "D19", "D8"].map(|cell| [cell, "NTM", "1"]);
    assert_eq!(told.iter().filter(|[_, movement, _]| movement == "NTM").count(), of_it.len());
    assert!(of_it.iter().all(|one| told.iter().any(|cell| cell == one)), "{told:?}");
    assert!(told.iter().any(|cell| *cell == ["C8", "", "4"]), "{told:?}");
}
