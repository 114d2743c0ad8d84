//! Forms of certificates and printers, as a configuration says them and as they are meant.

use super::raw::Listed;
use super::{ConfigError, ConfigErrorKind};
use crate::draw::certificate::{
    Address, Align, Block, CODE, Condition, DATA, Form, Printer, Profile, Sentence, Settings, Slot, Stand, TIMES,
    Wording, is_remark,
};
use crate::draw::fit::LineWords;
use crate::draw::fonts::Face;
use crate::draw::page::Colour;
use crate::issue::FormFault;
use crate::model::{Date, RecipientKind};
use std::collections::BTreeMap;
use toml::{Table, Value};

mod raw;

use raw::{RawBlock, RawCondition};
pub use raw::{RawCertificates, RawForm, RawPrinter, Several};

/// Lays every form that is `like` another over that one, block by block.
pub fn inherit(table: &mut Table) -> Result<(), ConfigError> {
    let Some(Value::Table(forms)) = table.get("form") else { return Ok(()) };
    let mut whole = Table::new();
    for id in forms.keys() {
        whole.insert(id.clone(), Value::Table(ancestry(forms, id)?));
    }
    table.insert("form".to_owned(), Value::Table(whole));
    Ok(())
}

/// A form over those that it is like, the farthest first.
fn ancestry(forms: &Table, id: &str) -> Result<Table, ConfigError> {
    let mut line = vec![id];
    while let Some(Value::String(like)) = line.last().and_then(|id| forms.get(*id)).and_then(|form| form.get("like")) {
        if line.contains(&like.as_str()) || !forms.contains_key(like) {
            return Err(unknown("form", like));
        }
        line.push(like);
    }
    let mut whole = Table::new();
    for id in line.iter().rev() {
        let form = forms[*id].as_table().expect("what is no table is refused before forms inherit");
        super::merge(&mut whole, form.clone());
    }
    Ok(whole)
}

fn unknown(section: &'static str, code: &str) -> ConfigError {
    ConfigError::new(ConfigErrorKind::UnknownCode { section, code: code.to_owned() })
}

/// The settings of certificates; the office's pictures are loaded by the caller.
pub fn settle(raw: RawCertificates, forms: Listed<RawForm>) -> Result<Settings, ConfigError> {
    let sentence = |raw: raw::RawSentence| {
        placeholders(&raw.text, TIMES)?;
        Ok(Sentence { condition: condition(raw.when)?, text: raw.text })
    };
    let known = |code: &&String| is_remark(code);
    if let Some(code) = raw.accept.keys().find(|code| !known(code)) {
        return Err(unknown("certificates.accept", code));
    }
    if raw.proposal_mark.trim().is_empty() {
        // Without its mark a proposal would look like an award.
        return Err(unknown("certificates.proposal_mark", &raw.proposal_mark));
    }
    let lower = |words: Vec<String>| words.into_iter().map(|word| word.to_lowercase()).collect();
    Ok(Settings {
        forms: forms.into_iter().map(|(id, form)| settle_form(id, form)).collect::<Result<_, _>>()?,
        place: raw.place,
        pictures: BTreeMap::new(),
        address: Address {
            male: raw.address.male,
            female: raw.address.female,
            unknown: raw.address.unknown,
            household: raw.address.household,
            household_male: raw.address.household_male,
            household_female: raw.address.household_female,
            collective: raw.address.collective,
        },
        sentences: raw.sentence.into_values().map(sentence).collect::<Result<_, _>>()?,
        line_words: LineWords {
            names: lower(raw.lines.names),
            numbers: lower(raw.lines.numbers),
            phrases: lower(raw.lines.phrases),
            starts: lower(raw.lines.starts),
        },
        too_long: raw.too_long,
        proposals: raw.proposals,
        proposal_mark: raw.proposal_mark,
        accepted: raw.accept.into_iter().collect(),
    })
}

/// How far a printer can shift a sheet, in millimetres: more is a slip of the pen.
const MOST_SHIFT: f64 = 30.0;

/// How printers err, by their name.
///
/// # Errors
/// A shift, scale or turn that no printer has; a form that there is not.
pub fn printers(raw: &Listed<RawPrinter>, settings: &Settings) -> Result<BTreeMap<String, Profile>, ConfigError> {
    let printer = |shift: Option<[f64; 2]>, scale: Option<[f64; 2]>, turn: Option<f64>, under: Printer| {
        let printer = Printer {
            shift: shift.unwrap_or(under.shift),
            scale: scale.unwrap_or(under.scale),
            turn: turn.unwrap_or(under.turn),
        };
        let scaled = printer.scale.iter().all(|scale| (0.8..=1.25).contains(scale));
        let shifted = printer.shift.iter().all(|shift| shift.abs() <= MOST_SHIFT);
        let sane = scaled && shifted && printer.turn.abs() <= 10.0;
        sane.then_some(printer)
    };
    let profile = |(name, raw): (&String, &RawPrinter)| {
        let fault = || unknown("printer", name);
        let own = printer(raw.shift, raw.scale, raw.turn, Printer::default()).ok_or_else(fault)?;
        let forms = raw.form.iter().map(|(id, tray)| {
            if settings.form(id).is_none() {
                return Err(unknown("printer", &format!("{name}.form.{id}")));
            }
            Ok((id.clone(), printer(tray.shift, tray.scale, tray.turn, own).ok_or_else(fault)?))
        });
        Ok((name.clone(), Profile { own, forms: forms.collect::<Result<_, _>>()? }))
    };
    raw.iter().map(profile).collect()
}

/// Of a slot or block of which nothing is said: a slot without width and height is dropped, a block is refused.
const NO_AREA: [f64; 4] = [0.0; 4];

/// Millimetres: the signed words need about 70 modules a side, and a phone about a third of a millimetre for each.
const SMALLEST_CODE: f64 = 22.0;

fn settle_form(id: String, raw: RawForm) -> Result<Form, ConfigError> {
    let wrong = |fault: FormFault| ConfigError::new(ConfigErrorKind::Form { form: id.clone(), fault });
    let paper = raw.paper.map(raw::RawPaper::size);
    let (width, height) = match (raw.width.zip(raw.height), paper) {
        (Some(size), _) | (None, Some(size)) => size,
        (None, None) => return Err(wrong(FormFault::NoPaper)),
    };
    let size = |value: f64| value.is_finite() && value > 0.0;
    if !(size(width) && size(height) && raw.frame.iter().flatten().all(|side| size(*side))) {
        return Err(wrong(FormFault::SizeNotAboveZero));
    }
    let inside = |[left, top, wide, high]: [f64; 4]| {
        left >= 0.0 && top >= 0.0 && wide > 0.0 && high > 0.0 && left + wide <= width && top + high <= height
    };
    let centred = |[wide, high]: [f64; 2]| [(width - wide) / 2.0, (height - high) / 2.0, wide, high];
    let slots: Vec<Slot> = raw
        .slot
        .into_iter()
        .map(|(picture, slot)| Slot { picture, area: slot.area.unwrap_or(NO_AREA), words: slot.words })
        .collect();
    // A box without width and height is how an office drops a slot.
    let slots: Vec<Slot> = slots.into_iter().filter(|slot| slot.area[2] > 0.0 || slot.area[3] > 0.0).collect();
    let small = |slot: &Slot| slot.picture == CODE && slot.area[2].min(slot.area[3]) < SMALLEST_CODE;
    if slots.iter().any(small) {
        return Err(wrong(FormFault::CodeTooSmall { least: SMALLEST_CODE }));
    }
    if let Some(slot) = slots.iter().find(|slot| !inside(slot.area)) {
        return Err(wrong(FormFault::SlotOffPage { slot: slot.picture.clone() }));
    }
    let mut blocks: Vec<Block> = Vec::new();
    for (name, raw) in raw.block {
        let block = settle_block(name, raw)?;
        let name = || block.name.clone();
        if !inside(block.area) {
            return Err(wrong(FormFault::BlockOffPage { block: name() }));
        }
        if !(size(block.smallest) && size(block.largest) && block.smallest <= block.largest) || block.lines == 0 {
            return Err(wrong(FormFault::BlockSizes { block: name() }));
        }
        let gap = block.after.as_ref().map_or(0.0, |(_, gap)| *gap);
        if !(size(block.leading) && size(block.narrow) && gap.is_finite() && gap >= 0.0) {
            return Err(wrong(FormFault::BlockSpaces { block: name() }));
        }
        if let Some((before, _)) = block.after.as_ref().filter(|(before, _)| !blocks.iter().any(|b| b.name == *before))
        {
            return Err(wrong(FormFault::AfterNothing { block: name(), after: before.clone() }));
        }
        blocks.push(block);
    }
    let (from, to) = (day(raw.valid_from.as_deref())?, day(raw.valid_to.as_deref())?);
    let frame = raw.frame.into_iter().map(centred).collect();
    Ok(Form { width, height, from, to, frame, watermark: raw.watermark, slots, blocks, id })
}

fn settle_block(name: String, raw: RawBlock) -> Result<Block, ConfigError> {
    let variant = |(_, when): (String, raw::RawWhen)| {
        let wording = wording(when.text, when.blank)?;
        Ok((condition(when.when)?, wording))
    };
    let [smallest, largest] = raw.size.unwrap_or([12.0, 12.0]);
    Ok(Block {
        name,
        wording: wording(raw.text, raw.blank)?,
        variants: raw.when.into_iter().map(variant).collect::<Result<_, _>>()?,
        preprinted: raw.preprinted,
        face: raw.face.map_or(Face::Regular, raw::RawFace::face),
        smallest,
        largest,
        colour: raw.colour.map_or(Colour::Black, raw::RawColour::colour),
        capitals: raw.capitals,
        align: raw.align.map_or(Align::Centre, raw::RawAlign::align),
        stand: raw.stand.map_or(Stand::Top, raw::RawStand::stand),
        area: raw.area.unwrap_or(NO_AREA),
        after: raw.after.map(|before| (before, raw.gap)),
        sink: raw.sink.clamp(0.0, 1.0),
        lines: raw.lines.unwrap_or(1),
        leading: raw.leading.unwrap_or(1.2),
        narrow: raw.narrow.unwrap_or(1.0),
        ruled: raw.ruled,
    })
}

fn wording(text: String, blank: Option<String>) -> Result<Wording, ConfigError> {
    placeholders(&text, DATA)?;
    placeholders(blank.as_deref().unwrap_or(""), DATA)?;
    Ok(Wording { text, blank })
}

/// Refuses a text with a placeholder that nobody fills.
fn placeholders(text: &str, known: &[&str]) -> Result<(), ConfigError> {
    let names = text.split('{').skip(1).map(|part| part.split_once('}').map_or(part, |(name, _)| name));
    match names.into_iter().find(|name| !known.contains(name)) {
        Some(name) => Err(unknown("form", &format!("{{{name}}}"))),
        None => Ok(()),
    }
}

fn condition(raw: RawCondition) -> Result<Condition, ConfigError> {
    let kinds = raw.recipients.iter().map(|code| RecipientKind::from_code(code).ok_or_else(|| unknown("form", code)));
    Ok(Condition {
        awards: raw.awards,
        authorities: raw.authorities,
        recipients: kinds.collect::<Result<_, _>>()?,
        posthumous: raw.posthumous,
        from: day(raw.valid_from.as_deref())?,
        to: day(raw.valid_to.as_deref())?,
    })
}

fn day(text: Option<&str>) -> Result<Option<Date>, ConfigError> {
    text.map(|text| Date::from_iso(text).ok_or_else(|| unknown("form", text))).transpose()
}
