//! A whole province from a seed: 300 units, 8,000 awards, ten years. What the program makes of its rosters is held against
//! the plan that they were written from.

mod answer;
mod chance;
mod disturbances;
mod judge;
mod names;
mod plan;
mod recount;
mod rosters;
mod truth;
mod wording;

use disturbances::{Disturbance, Disturbances};
use judge::Province;
use plan::Size;
use thidua::model::Decisions;

fn report(name: &str, found: &[String]) -> String {
    let shown: Vec<&str> = found.iter().take(12).map(String::as_str).collect();
    format!("{name}: {}\n  {}\n", found.len(), shown.join("\n  "))
}

#[test]
#[ignore = "a look by hand"]
fn look() {
    let on = std::env::var("ON").unwrap_or_default();
    let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let mut disturbances = if on == "all" { Disturbances::without(OFF) } else { Disturbances::none() };
    for name in on.split(',') {
        if let Some(one) = Disturbance::ALL.iter().find(|one| format!("{one:?}") == name) {
            disturbances = Disturbances::only(*one);
        }
    }
    let start = std::time::Instant::now();
    let province = Province::new(seed, Size::WHOLE, &disturbances);
    println!("{} files read after {:?}", province.files.len(), start.elapsed());
    let first = province.settle(&Decisions::new());
    println!("settled after {:?}", start.elapsed());
    println!(
        "{}",
        report(
            "files",
            &province
                .files
                .iter()
                .flat_map(|f| &f.issues)
                .map(|i| format!("{:?} {}", i.problem, i.place))
                .collect::<Vec<_>>()
        )
    );
    println!(
        "{}",
        report(
            "issues",
            &first.issues.iter().map(|i| format!("{:?} {} {:?}", i.problem, i.place, i.value)).collect::<Vec<_>>()
        )
    );
    println!(
        "{}",
        report(
            "questions",
            &first.questions.iter().map(|q| format!("{:?} {} {}", q.kind, q.subject, q.places[0])).collect::<Vec<_>>()
        )
    );
    println!("{}", report("mixed up", &province.mixed_up(&first)));
    println!("unsettled {:?}", province.unsettled(&first));
    let (last, decisions, puzzles) = province.answered(first);
    println!("answered after {:?}: {} answers", start.elapsed(), decisions.len());
    println!("{}", report("puzzles", &puzzles));
    println!("{}", report("split", &province.split_up(&last)));
    println!("{}", report("awards", &province.wrong_awards(&last)));
    println!("{}", report("figures", &province.wrong_figures(&last)));
    println!("after {:?}", start.elapsed());
}

#[test]
#[ignore = "a look by hand"]
fn look_at_each() {
    for one in Disturbance::ALL {
        let province = Province::new(1, Size::SMALL, &Disturbances::only(*one));
        let first = province.settle(&Decisions::new());
        let strange = province.files.iter().map(|file| file.issues.len()).sum::<usize>();
        let (asked, mixed, issues) = (first.questions.len(), province.mixed_up(&first), first.issues.len());
        let unsettled = province.unsettled(&first);
        let (last, _, puzzles) = province.answered(first);
        let awards = province.wrong_awards(&last);
        let split = province.split_up(&last);
        println!(
            "{one:?}: mixed {} split {} awards {} puzzles {} figures {} | asked {asked} unsettled {unsettled:?} issues {issues} read {strange}",
            mixed.len(),
            split.len(),
            awards.len(),
            puzzles.len(),
            province.wrong_figures(&last).len()
        );
        for line in mixed.iter().chain(&split).chain(&awards).chain(&puzzles).take(3) {
            println!("    {line}");
        }
    }
}

const OFF: &[Disturbance] = &[];
