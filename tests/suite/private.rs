//! Offline and private: no socket is opened, and personal data stands in no log and in no output that does not need it.

use crate::kit::{self, Case};
use crate::needs::{needs, needs_unshare};
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

fn arguments(input: &Path, output: &Path) -> Vec<String> {
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let program = env!("CARGO_BIN_EXE_thidua").to_owned();
    let rest = ["--date", "2026-01-01", "--lang", "en", "-v", "-v"].map(str::to_owned);
    [vec![program, "run".into(), text(input), "-o".into(), text(output)], rest.into()].concat()
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs unshare, to take the network away"]
fn without_a_network_the_bytes_are_the_same() {
    let case = Case::new("offline");
    let [with, without] = ["with", "without"].map(|name| case.folder.join(name));
    for (mut before, output) in [(Command::new("env"), &with), (needs_unshare("-rn"), &without)] {
        let done = before.args(arguments(&kit::sample(), output)).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
    assert!(kit::files(&with) == kit::files(&without));
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs strace"]
fn no_socket_is_opened() {
    let case = Case::new("sockets");
    let log = case.folder.join("calls");
    let mut traced = needs("strace");
    traced.args(["-f", "-qq", "-e", "trace=network,execve", "-e", "signal=none", "-o"]).arg(&log);
    let done = traced.args(arguments(&kit::sample(), &case.output())).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let calls = std::fs::read_to_string(log).unwrap();
    assert!(calls.contains("execve("), "nothing was traced: {}", String::from_utf8_lossy(&done.stderr));
    // Pairs of sockets inside the program (socketpair) reach nobody; none is made either.
    let opened: Vec<&str> = calls.lines().filter(|line| !line.contains("execve(") && line.contains('(')).collect();
    assert!(opened.is_empty(), "{opened:?}");
}

/// Texts of an output, with the parts of workbooks unpacked; PDF and parquet as they lie.
fn texts(output: &Path) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for (path, content) in kit::files(output) {
        if !path.ends_with(".xlsx") {
            texts.push((path, String::from_utf8_lossy(&content).into_owned()));
            continue;
        }
        let mut archive = zip::ZipArchive::new(Cursor::new(content)).unwrap();
        for at in 0..archive.len() {
            let mut part = Vec::new();
            archive.by_index(at).unwrap().read_to_end(&mut part).unwrap();
            texts.push((path.clone(), String::from_utf8_lossy(&part).into_owned()));
        }
    }
    texts
}

#[test]
fn personal_data_stands_only_where_it_is_needed() {
    let case = Case::new("private");
    case.roster(
        "dk.xlsx",
        &[
            &["TT", "Tên HTX", "Lĩnh vực", "Người đại diện", "Điện thoại"],
            &["1", "HTX NN Tân Tiến", "Nông nghiệp", "Vũ Đình Ẩn", "0988777666"],
        ],
    );
    case.roster(
        "cb.xlsx",
        &[
            &["TT", "Họ và tên", "Đơn vị", "Kiêm nhiệm", "Số điện thoại", "Năm tập huấn"],
            &["1", "Đoàn Thị Kín", "HTX NN Tân Tiến", "x", "0903123457", "2021"],
        ],
    );
    let head =
        ["TT", "Họ và tên", "CCCD", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"];
    let bk = "Bằng khen của UBND tỉnh";
    let good = ["1", "Phan Văn Mật", "072085001234", "15/06/1985", "HTX NN Tân Tiến", bk, "12/QĐ-UBND", "05/04/2021"];
    let bad = ["2", "Hồ Thị Riêng", "072185009876", "17/08/1990", "HTX NN Tân Tiến", bk, "12/QĐ-UBND", "35/04/2021"];
    case.roster("kt.xlsx", &[&head, &good]);
    case.roster("sai.xlsx", &[&head, &bad]);
    let all = arguments(&case.input(), &case.output());
    let done = Command::new(&all[0]).args(&all[1..]).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let said = [String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr)].concat();
    let record = std::fs::read_to_string(case.output().join("run.json")).unwrap();
    let texts = texts(&case.output());
    // What nobody needs stands nowhere; the row that goes back to its sender is the sender's own.
    let back = "/tra-lai/sai-can-sua.xlsx";
    for (text, allowed) in [
        ("0988777666", ""),
        ("0903123457", ""),
        ("072085001234", ""),
        ("15/06/1985", ""),
        ("Vũ Đình Ẩn", ""),
        ("072185009876", back),
        ("17/08/1990", back),
    ] {
        let places: Vec<&str> =
            texts.iter().filter(|(_, content)| content.contains(text)).map(|(path, _)| path.as_str()).collect();
        assert!(places.iter().all(|path| *path == allowed), "{text} stands in {places:?}");
    }
    assert!(
        texts.iter().any(|(path, content)| path == back && content.contains("072185009876")),
        "sai did not go back"
    );
    for name in ["Phan Văn Mật", "Hồ Thị Riêng", "Đoàn Thị Kín", "Vũ Đình Ẩn", "0903123457", "072185009876"]
    {
        assert!(!said.contains(name), "a log names {name}: {said}");
        assert!(!record.contains(name), "run.json names {name}");
    }
    // Names of those who are honoured are what the summary, the page, the certificates and the data are about.
    let places: Vec<&str> =
        texts.iter().filter(|(_, content)| content.contains("Phan Văn Mật")).map(|(path, _)| path.as_str()).collect();
    // No roster says whether it is a man or a woman: the name stands among the questions, too.
    let known = ["/bang-khen/", "/bao-cao.html", "/cau-hoi.xlsx", "/data/", "/tong-hop.xlsx"];
    assert!(places.iter().all(|path| known.iter().any(|known| path.starts_with(known))), "{places:?}");
}
