//! Charts of Excel's own, so that an office can restyle them; three greys apart when printed without colour.

use super::{XlsxFailure, column};
use crate::draw::sheet::{Area, Chart};
use rust_xlsxwriter::{
    Chart as ExcelChart, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartSolidFill, Color,
    Worksheet,
};

/// Dark, middle, light, then others.
const COLOURS: &[u32] = &[0x1F3864, 0xC55A11, 0x8FAADC, 0x7F6000, 0x70AD47, 0xA5A5A5];
const PIXELS_PER_POINT: f64 = 96.0 / 72.0;

pub fn insert(paper: &mut Worksheet, sheet_name: &str, chart: &Chart) -> Result<(), XlsxFailure> {
    let range = |area: Area| {
        let (first, last) = (area.first, area.last);
        (sheet_name, first.row, column(first.column), last.row, column(last.column))
    };
    let mut drawn = ExcelChart::new_column();
    for (series, colour) in chart.series.iter().zip(COLOURS.iter().cycle()) {
        let fill = ChartSolidFill::new().set_color(Color::RGB(*colour)).clone();
        let mut label = ChartDataLabel::new();
        let format = if chart.percent { "0%;-0%;" } else { "#,##0;-#,##0;" };
        label.show_value().set_font(&font(8.0)).set_num_format(format);
        drawn
            .add_series()
            .set_name(series.name.as_str())
            .set_categories(range(chart.categories))
            .set_values(range(series.values))
            .set_format(ChartFormat::new().set_solid_fill(&fill))
            .set_data_label(&label)
            .set_gap(60)
            .set_overlap(0);
    }
    let grid = ChartLine::new().set_color(Color::RGB(0xD9_D9_D9)).set_width(0.5).clone();
    drawn.title().set_name(chart.title.as_str()).set_font(font(12.0).set_bold());
    drawn.x_axis().set_font(&font(9.0));
    drawn.y_axis().set_name(chart.unit.as_str()).set_name_font(font(9.0).unset_bold());
    drawn
        .y_axis()
        .set_font(&font(9.0))
        .set_num_format(if chart.percent { "0%" } else { "#,##0" })
        .set_min(0)
        .set_major_gridlines_line(&grid);
    drawn.legend().set_position(ChartLegendPosition::Bottom).set_font(&font(10.0));
    drawn.set_width((chart.width * PIXELS_PER_POINT) as u32).set_height((chart.height * PIXELS_PER_POINT) as u32);
    paper.insert_chart(chart.at.row, column(chart.at.column), &drawn)?;
    Ok(())
}

fn font(points: f64) -> ChartFont {
    ChartFont::new().set_name("Times New Roman").set_size(points).clone()
}
