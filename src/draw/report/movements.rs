//! Participation in the movements: a list of every phase, movement and sector to choose from.

use super::{Block, Choices, Column, List, Values, View};
use crate::draw::summary::lookup::in_phase;
use crate::model::{FigureName, Phase};
use std::borrow::Cow;

pub fn blocks<'a>(view: &View<'a>) -> Vec<Block<'a>> {
    let labels = &view.frame.labels.movements;
    let mut blocks = vec![
        Block::Warning(view.words.phase_warning.to_owned()),
        Block::Note(view.words.choose_note.to_owned()),
        Block::List(list(view)),
        Block::Note(view.words.movements_note.to_owned()),
    ];
    let small = view.input().catalogue.sizes.small_sector;
    if small > 0 {
        blocks.push(Block::Note(labels.small_note(small)));
    }
    blocks
}

#[derive(Default)]
struct Lines<'a> {
    texts: [Vec<Cow<'a, str>>; 3],
    numbers: [Vec<(Option<f64>, String)>; 5],
}

fn list<'a>(view: &View<'a>) -> List<'a> {
    let (labels, words) = (&view.frame.labels.movements, &view.frame.labels.words);
    let mut lines = Lines::default();
    let movements = view.input().catalogue.movements.iter().map(|term| (Some(term.code.as_str()), term.name.as_str()));
    let movements: Vec<(Option<&str>, &str)> = [(None, labels.any_movement)].into_iter().chain(movements).collect();
    for phase in view.phases() {
        for (movement, movement_name) in &movements {
            let all = (None, view.words.all_sectors);
            for (sector, sector_name) in [all].into_iter().chain(view.sectors().map(|(code, name)| (Some(code), name)))
            {
                let names = [phase.name.as_str(), movement_name, sector_name];
                lines.texts.iter_mut().zip(names).for_each(|(column, name)| column.push(name.into()));
                let numbers = numbers(view, phase, *movement, sector);
                lines.numbers.iter_mut().zip(numbers).for_each(|(column, number)| column.push(number));
            }
        }
    }
    let columns = vec![
        Column::text("phase", words.phase)
            .chosen(Choices::AsListed)
            .starting(view.headline().map(|phase| phase.name.clone())),
        Column::text("movement", view.words.columns.movement).chosen(Choices::AsListed),
        Column::text("sector", words.sector).chosen(Choices::AsListed),
        Column::number("units", labels.units),
        Column::number("registered", labels.registered),
        Column::number("took_part", labels.took_part),
        Column::number("rate", labels.rate),
        Column::number("participants", labels.participants),
    ];
    let texts = lines.texts.into_iter().map(Values::Texts);
    let values = texts.chain(lines.numbers.into_iter().map(Values::Sorted)).collect();
    List { id: "movements", caption: view.words.parts.movements.1.to_owned(), columns, values }
}

fn numbers(view: &View<'_>, phase: &Phase, movement: Option<&str>, sector: Option<&str>) -> [(Option<f64>, String); 5] {
    let cut = sector.map_or_else(|| in_phase(Some(phase)), |code| in_phase(Some(phase)).sector(code));
    let of_movement = movement.map_or_else(|| cut.clone(), |code| cut.clone().movement(code));
    let cell = |name, cut| {
        let cell = view.figure(name, cut);
        (cell.sort, cell.text)
    };
    // A unit is active whatever the movement, so that figure has no movement.
    let units = view.get(FigureName::Units, &cut);
    let registered = view.get(FigureName::UnitsRegistered, &of_movement);
    let small = f64::from(view.input().catalogue.sizes.small_sector);
    let is_small = |units: &f64| sector.is_some() && *units < small && *units > 0.0;
    let is_told = view.get(FigureName::ParticipationRate, &of_movement).is_some();
    let rate = match units.filter(is_small).zip(registered).filter(|_| is_told) {
        Some((units, registered)) => {
            (Some(registered / units), view.frame.labels.movements.small_rate(registered, units))
        }
        None => cell(FigureName::ParticipationRate, of_movement.clone()),
    };
    [
        cell(FigureName::Units, cut),
        cell(FigureName::UnitsRegistered, of_movement.clone()),
        cell(FigureName::UnitsTookPart, of_movement.clone()),
        rate,
        cell(FigureName::Participants, of_movement),
    ]
}
