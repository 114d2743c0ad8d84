//! Drafts of what is only proposed: in a folder of their own, each marked, and never among what is granted.

use crate::certificates_command::three;
use crate::certificates_kit::{Office, award};
use crate::kit::{self, Case};
use calamine::{Reader, Xlsx};
use std::collections::BTreeSet;
use std::io::Cursor;
use thidua::cli::Exit;
use thidua::config;
use thidua::draw::certificate::{Document, Mode, Print, certificates};
use thidua::draw::page::Item;
use thidua::issue::PrintProblem;
use thidua::model::{Award, AwardStatus, Date, RecipientKind};
use thidua::run::progress::Progress;
use thidua::run::{Job, certificates as run, judge};
use thidua::save::commit::{Stage, lock};

/// A counted award, and proposals in every state; one name is written in capitals.
fn awards() -> Vec<Award> {
    let of = |at, name, status| Award { status, ..award(at, RecipientKind::Individual, name) };
    let asked = |at, name, status| Award { decision_no: None, decision_date: None, ..of(at, name, status) };
    vec![
        of(0, "Nguyễn Văn Một", AwardStatus::Counted),
        asked(1, "Trần Thị Hai", AwardStatus::Proposed),
        asked(2, "LÊ VĂN BA", AwardStatus::Proposed),
        Award { closed_by: Some("a0000".into()), ..asked(3, "Nguyễn Văn Một", AwardStatus::Proposed) },
        asked(4, "Phạm Bốn", AwardStatus::Refused),
        asked(5, "Phạm Năm", AwardStatus::Withdrawn),
        asked(6, "Phạm Sáu", AwardStatus::Registered),
    ]
}

fn drawn(mode: Mode) -> Vec<Document> {
    let (office, awards) = (Office::new(), awards());
    let input = office.input(&awards);
    certificates(&input, office.settings(), &Print { mode, ..Print::default() }).0
}

fn names(documents: &[Document]) -> Vec<&str> {
    let all = documents.iter().flat_map(|document| &document.certificates);
    all.map(|certificate| certificate.recipient_name.as_str()).collect()
}

#[test]
fn a_draft_of_a_proposal_says_that_it_is_one() {
    let documents = drawn(Mode::Proposal);
    assert_eq!(names(&documents), ["Trần Thị Hai", "LÊ VĂN BA"]);
    for certificate in documents.iter().flat_map(|document| &document.certificates) {
        let turned = certificate.page.all().filter_map(|item| match item {
            Item::Text(text) if text.turn != 0.0 => Some(text.text.as_str()),
            _ => None,
        });
        assert_eq!(turned.collect::<Vec<_>>(), ["ĐỀ NGHỊ"], "{}", certificate.recipient_name);
    }
    // A decision is still to come: only what can be mended now is told.
    let remarks: BTreeSet<&str> =
        documents[0].certificates.iter().flat_map(|one| &one.remarks).map(PrintProblem::code).collect();
    assert!(remarks.contains("P10") && !remarks.contains("P02") && !remarks.contains("P03"), "{remarks:?}");
}

#[test]
fn what_is_proposed_is_on_no_certificate() {
    for mode in Mode::ALL {
        assert_eq!(names(&drawn(*mode)), ["Nguyễn Văn Một"], "{mode:?}");
    }
}

/// The output of a run whose records say that the second and the third award are proposals.
fn made(case: &Case, toml: &str) -> (run::Drawn, Vec<String>) {
    case.file("thidua.toml", toml.as_bytes());
    let job = Job {
        inputs: vec![case.input()],
        output: case.output(),
        config: config::load(Some(&case.input().join("thidua.toml"))).unwrap(),
        config_path: None,
        date: Date::new(2026, 11, 24).unwrap(),
        jobs: 2,
        decisions: None,
        program: None,
        cache: false,
        progress: Progress::default(),
    };
    let mut judged = judge(&job, &mut |_| {}).unwrap();
    for award in &mut judged.records.awards[1..] {
        award.status = AwardStatus::Proposed;
    }
    judged.records.awards[2].closed_by = Some(judged.records.awards[0].id.clone().into());
    let drawn = run::draw(&job, &mut judged, &Print::default()).unwrap();
    let stage = Stage::begin(&job.output, lock(&job.output).unwrap()).unwrap();
    let written = run::files(&job, &judged, &drawn, &[], &stage).unwrap();
    stage.finish(&[]).unwrap();
    assert!(judged.issues.iter().all(|issue| issue.code() != "P02"), "a proposal lacks no decision");
    (drawn, written.into_iter().map(|file| file.path).collect())
}

const SIGNED: &str = "[award.BK_TINH]\nsigner_name = \"Trần Thị Ký\"\n";

#[test]
fn drafts_of_open_proposals_lie_apart_and_stand_apart_in_the_index() {
    let case = three("proposals");
    let (drawn, paths) = made(&case, SIGNED);
    assert_eq!(drawn.counts(), [1, 1]);
    let apart: Vec<&String> = paths.iter().filter(|path| path.starts_with("bang-khen/de-nghi/")).collect();
    let [whole, proof, alone] = apart[..] else { panic!("{apart:?}") };
    assert!(whole.ends_with(".pdf") && proof.ends_with("-doc-soat.pdf") && alone.ends_with(".pdf"), "{apart:?}");
    let of_ceremonies = paths.iter().filter(|path| path.contains("/le-trao/")).count();
    assert_eq!(of_ceremonies, 4, "of the one decision that granted something");
    let index = kit::files(&case.output()).remove("/bang-khen/danh-muc.xlsx").unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(index)).unwrap();
    assert_eq!(book.sheet_names()[..2], ["Danh mục", "Đề nghị"]);
    let mut cells = |sheet: &str| {
        let range = book.worksheet_range(sheet).unwrap();
        range.used_cells().map(|(_, _, cell)| cell.to_string()).collect::<Vec<_>>()
    };
    let has = |cells: &[String], text: &str| cells.iter().any(|cell| cell.contains(text));
    let (granted, proposed) = (cells("Danh mục"), cells("Đề nghị"));
    assert!(has(&granted, "Nguyễn Văn Một") && !has(&granted, "Trần Thị Hằng"), "{granted:?}");
    assert!(has(&proposed, "Trần Thị Hằng") && !has(&proposed, "Nguyễn Văn Một"), "{proposed:?}");
    assert!(has(&proposed, "de-nghi/bk_tinh-") && !has(&proposed, "Lê Văn Ba"), "{proposed:?}");
}

#[test]
fn an_office_that_wants_no_drafts_of_proposals_has_none() {
    let case = three("no-proposals");
    let (drawn, paths) = made(&case, &format!("{SIGNED}[certificates]\nproposals = false\n"));
    assert_eq!(drawn.counts(), [1, 0]);
    assert!(paths.iter().all(|path| !path.contains("de-nghi")), "{paths:?}");
}

#[test]
fn a_proposal_is_never_without_its_mark() {
    let case = three("no-mark");
    for mark in ["", " "] {
        case.file("thidua.toml", format!("[certificates]\nproposal_mark = \"{mark}\"\n").as_bytes());
        let answer = case.run();
        assert!(answer.exit == Exit::Wrong && answer.err.contains("proposal_mark"), "{}", answer.err);
    }
    case.file("thidua.toml", format!("{SIGNED}[certificates]\nproposal_mark = \"TRÌNH\"\n").as_bytes());
    assert_eq!(case.run().exit, Exit::Done);
}
