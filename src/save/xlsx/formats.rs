//! How each meaning of a cell looks: Times New Roman, thin borders, totals bold (Decree 30/2020/NĐ-CP, annex I).

use crate::draw::sheet::Style;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, FormatUnderline};
use std::collections::BTreeMap;

/// The body of every sheet; its digits are the unit of column widths.
pub fn body() -> Format {
    Format::new().set_font_name("Times New Roman").set_font_size(11)
}

/// Formats made so far. `quoted` marks a text that must stay a text when somebody edits it.
#[derive(Default)]
pub struct Formats {
    made: BTreeMap<(Style, bool), Format>,
}

impl Formats {
    pub fn get(&mut self, style: Style, quoted: bool) -> &Format {
        self.made.entry((style, quoted)).or_insert_with(|| {
            let format = look(style);
            if quoted { format.set_quote_prefix() } else { format }
        })
    }
}

const COUNT: &str = "#,##0;-#,##0;\"-\"";
const RATE: &str = "0.0%";
const SCORE: &str = "0.00";
const CHANGE: &str = "+#,##0;-#,##0;\"-\"";
const RATE_CHANGE: &str = "+0.0%;-0.0%;\"-\"";
const DAY: &str = "dd/mm/yyyy";

const HEADER_FILL: Color = Color::RGB(0xDD_E6_F0);
const BAND_FILL: Color = Color::RGB(0xF2_F2_F2);

fn look(style: Style) -> Format {
    let format = body().set_font_size(style.points()).set_align(FormatAlign::VerticalCenter);
    let format = if style.is_bold() { format.set_bold() } else { format };
    let format = aligned(format, style);
    if in_table(style) { in_a_table(format, style) } else { around_a_table(format, style) }
}

fn in_table(style: Style) -> bool {
    use Style::{
        FormSide, Measure, Motto, Nation, Note, Office, PlaceDate, Section, Signer, SignerHint, Subtitle, Title,
    };
    !matches!(
        style,
        FormSide
            | Office
            | Nation
            | Motto
            | Title
            | Subtitle
            | Section
            | Measure
            | Note
            | PlaceDate
            | Signer
            | SignerHint
    )
}

fn aligned(format: Format, style: Style) -> Format {
    match style {
        Style::Section
        | Style::Note
        | Style::FormSide
        | Style::Band
        | Style::Text
        | Style::Source
        | Style::Link
        | Style::Remark
        | Style::FillIn
        | Style::Wrong
        | Style::Example
        | Style::StrongText
        | Style::TotalText => format.set_text_wrap().set_align(FormatAlign::Left),
        Style::GroupBand => format.set_align(FormatAlign::Left),
        Style::Indented => format.set_text_wrap().set_align(FormatAlign::Left).set_indent(1),
        Style::Measure => format.set_align(FormatAlign::Right),
        Style::Count | Style::Rate | Style::Score | Style::Change | Style::RateChange => {
            format.set_align(FormatAlign::Right).set_indent(1)
        }
        Style::StrongCount | Style::StrongRate | Style::BandCount | Style::TotalCount | Style::TotalRate => {
            format.set_align(FormatAlign::Right).set_indent(1)
        }
        _ => format.set_text_wrap().set_align(FormatAlign::Center),
    }
}

fn around_a_table(format: Format, style: Style) -> Format {
    match style {
        Style::Motto => format.set_underline(FormatUnderline::Single),
        Style::Subtitle | Style::Measure | Style::Note | Style::PlaceDate | Style::SignerHint => format.set_italic(),
        _ => format,
    }
}

fn in_a_table(format: Format, style: Style) -> Format {
    let format = match style {
        // No line may stand in the text that runs on.
        Style::GroupBand => format.set_border_top(FormatBorder::Thin).set_border_bottom(FormatBorder::Thin),
        _ => format.set_border(FormatBorder::Thin),
    };
    match style {
        Style::Header => format.set_background_color(HEADER_FILL),
        Style::HeaderIndex => format.set_italic(),
        Style::Band | Style::GroupBand => format.set_background_color(BAND_FILL),
        Style::BandCount => format.set_background_color(BAND_FILL).set_num_format(COUNT),
        Style::Count | Style::StrongCount | Style::TotalCount => format.set_num_format(COUNT),
        Style::Rate | Style::StrongRate | Style::TotalRate => format.set_num_format(RATE),
        Style::Score => format.set_num_format(SCORE),
        Style::Change => format.set_num_format(CHANGE),
        Style::RateChange => format.set_num_format(RATE_CHANGE),
        Style::Day => format.set_num_format(DAY),
        Style::Link => format.set_font_color(Color::RGB(0x05_63_C1)).set_underline(FormatUnderline::Single),
        Style::Mismatch | Style::Remark => format.set_background_color(Color::RGB(0xFF_E6_99)),
        Style::FillIn => format.set_background_color(Color::RGB(0xFF_F2_00)).set_border(FormatBorder::Medium),
        Style::Wrong => format.set_background_color(Color::RGB(0xFF_EB_3B)).set_bold(),
        Style::Example => format.set_font_color(Color::RGB(0x7F_7F_7F)).set_italic().set_background_color(BAND_FILL),
        Style::Error => format.set_font_color(Color::RGB(0xC0_00_00)),
        Style::Question => format.set_font_color(Color::RGB(0x9C_57_00)),
        _ => format,
    }
}

#[cfg(test)]
mod tests {
    use super::Formats;
    use crate::draw::sheet::Style;

    #[test]
    fn a_text_like_a_formula_has_a_format_of_its_own() {
        let mut formats = Formats::default();
        let plain = formats.get(Style::Text, false).clone();
        assert_ne!(&plain, formats.get(Style::Text, true));
        assert_eq!(&plain, formats.get(Style::Text, false));
    }
}
