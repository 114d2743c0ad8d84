//! The certificates that `run` beside it measures: as data for the other programs, and made by this one.
//!
//! `peer_certificates export N FILE` writes what stands on N certificates; `combined N FILE` writes one PDF of them and
//! `single N FOLDER` one for each. The last two print seconds of making and bytes: from pages that are drawn, or with
//! `drawn-` before their names from awards.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a tool of the bench, run by hand")]

mod made;

use serde_json::{Value, json};
use std::time::Instant;
use std::{env, fs, thread};
use thidua::draw::page::{Colour, Item, Page};
use thidua::parallel::each;

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let [what, count, path] = env::args().skip(1).collect::<Vec<_>>().try_into().expect("WHAT N PATH");
    let count = count.parse().unwrap();
    let jobs = thread::available_parallelism().unwrap().get();
    let awards = made::awards(count);
    let from_awards = Instant::now();
    let document = awards.document();
    let from_pages = Instant::now();
    let (what, start) = match what.strip_prefix("drawn-") {
        Some(what) => (what, from_awards),
        None => (what.as_str(), from_pages),
    };
    match what {
        "export" => {
            let pages = document.certificates.iter().map(|certificate| page(&certificate.page));
            fs::write(path, Value::from_iter(pages).to_string()).unwrap();
        }
        "combined" => {
            let bytes = made::combined(&document, jobs);
            println!("{} {}", start.elapsed().as_secs_f64(), bytes.len());
            fs::write(path, bytes).unwrap();
        }
        "single" => {
            let press = made::press(&document);
            let files = each(jobs, count, || (), |(), at| made::single(&document, &press, at));
            println!("{} {}", start.elapsed().as_secs_f64(), files.iter().map(Vec::len).sum::<usize>());
            fs::create_dir_all(&path).unwrap();
            for (at, bytes) in files.iter().enumerate() {
                fs::write(format!("{path}/{at:05}.pdf"), bytes).unwrap();
            }
        }
        _ => panic!("export, combined or single"),
    }
}

fn page(page: &Page) -> Value {
    json!({ "width": page.width, "height": page.height, "items": page.all().map(item).collect::<Vec<_>>() })
}

fn item(item: &Item) -> Value {
    let ink = |colour: &Colour| match colour {
        Colour::Black => [0, 0, 0],
        Colour::Red => [199, 15, 26],
        Colour::Grey => [219, 219, 219],
    };
    match item {
        Item::Text(text) => json!({
            "kind": "text", "x": text.at.0, "y": text.at.1, "text": text.text, "face": text.face.name(),
            "size": text.size, "colour": ink(&text.colour), "turn": text.turn,
        }),
        Item::Line { from, to, points, colour } => {
            json!({ "kind": "line", "from": from, "to": to, "points": points, "colour": ink(colour) })
        }
        Item::Rectangle { corner, size, points, colour, dashed } => json!({
            "kind": "rectangle", "corner": corner, "size": size, "points": points,
            "colour": ink(if *dashed { &Colour::Black } else { colour }), "dashed": dashed,
        }),
        Item::Picture { .. } => panic!("the measured certificates have no picture"),
    }
}
