//! Forms of certificates, as a configuration says them and as they are meant.

use super::raw::Listed;
use super::{ConfigError, ConfigErrorKind};
use crate::draw::certificate::{Align, Block, Form, Sentences, Settings};
use crate::draw::fonts::Face;
use crate::draw::page::Colour;
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawCertificates {
    pub place: String,
    pub emblem: String,
    pub movement_period: String,
    pub movement_year: String,
    pub period: String,
    pub year: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawForm {
    pub width: f64,
    pub height: f64,
    pub frame: Vec<f64>,
    pub emblem: Option<[f64; 4]>,
    pub emblem_words: String,
    pub watermark: String,
    pub flow_end: f64,
    pub block: Vec<RawBlock>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawBlock {
    pub text: String,
    pub blank: Option<String>,
    pub face: String,
    pub size: [f64; 2],
    pub colour: Option<String>,
    pub align: Option<String>,
    pub left: Option<f64>,
    pub width: Option<f64>,
    pub top: Option<f64>,
    pub gap: f64,
    pub lines: Option<usize>,
    pub leading: Option<f64>,
    pub ruled: bool,
}

/// How far text keeps from the edge of the page where a block does not say it.
const MARGIN: f64 = 20.0;

/// The settings of certificates; the emblem's picture is loaded by the caller.
pub fn settle(certificates: RawCertificates, forms: Listed<RawForm>) -> Result<Settings, ConfigError> {
    Ok(Settings {
        forms: forms.into_iter().map(|(id, form)| settle_form(id, form)).collect::<Result<_, _>>()?,
        place: certificates.place,
        emblem: None,
        sentences: Sentences {
            movement_period: certificates.movement_period,
            movement_year: certificates.movement_year,
            period: certificates.period,
            year: certificates.year,
        },
    })
}

fn settle_form(id: String, raw: RawForm) -> Result<Form, ConfigError> {
    let page = raw.width;
    Ok(Form {
        id,
        width: raw.width,
        height: raw.height,
        frame: raw.frame,
        emblem: raw.emblem,
        emblem_words: raw.emblem_words,
        watermark: raw.watermark,
        flow_end: raw.flow_end,
        blocks: raw.block.into_iter().map(|block| settle_block(block, page)).collect::<Result<_, _>>()?,
    })
}

fn settle_block(raw: RawBlock, page: f64) -> Result<Block, ConfigError> {
    let unknown =
        |code: &str| ConfigError::new(ConfigErrorKind::UnknownCode { section: "form", code: code.to_owned() });
    let face = Face::ALL.iter().copied().find(|face| face.id() == raw.face).ok_or_else(|| unknown(&raw.face))?;
    let colour = match raw.colour.as_deref() {
        None | Some("black") => Colour::Black,
        Some("red") => Colour::Red,
        Some("grey") => Colour::Grey,
        Some(other) => return Err(unknown(other)),
    };
    let align = match raw.align.as_deref() {
        None | Some("centre") => Align::Centre,
        Some("left") => Align::Left,
        Some(other) => return Err(unknown(other)),
    };
    Ok(Block {
        text: raw.text,
        blank: raw.blank,
        face,
        smallest: raw.size[0],
        largest: raw.size[1],
        colour,
        align,
        left: raw.left.unwrap_or(MARGIN),
        width: raw.width.unwrap_or(page - 2.0 * MARGIN),
        top: raw.top,
        gap: raw.gap,
        lines: raw.lines.unwrap_or(1),
        leading: raw.leading.unwrap_or(1.2),
        ruled: raw.ruled,
    })
}
