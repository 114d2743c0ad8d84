//! Charts as SVG: lying bars, or standing columns in layers. Each has a name and a description for whoever does not see it,
//! and its numbers in a table behind it.

use super::table;
use crate::draw::report::{Category, Chart, ControlLabels, Shape};
use maud::{Markup, html};

/// All sizes are in units of the drawing, which is as wide as its room.
const WIDTH: f64 = 480.0;
/// A line of letters, and the middle of a letter above its foot.
const LINE: f64 = 17.0;
const MIDDLE: f64 = 4.0;
/// Letters of a category's name that fit into a line.
const LETTERS: usize = 62;
const BAR: f64 = 12.0;
const BAR_GAP: f64 = 2.0;
const CATEGORY_GAP: f64 = 9.0;
/// Room for the number beside a bar.
const BESIDE: f64 = 78.0;
const COLUMNS_HEIGHT: f64 = 200.0;
/// A column is not wider than this; a year's name needs at least the second.
const COLUMN: f64 = 44.0;
const YEAR: f64 = 34.0;
/// Colours that the style has.
const COLOURS: usize = 6;

pub fn chart(chart: &Chart, controls: &ControlLabels) -> Markup {
    html! {
        figure.chart {
            figcaption { (chart.title) " (" (chart.unit) ")" }
            @if !chart.bars.is_empty() { (legend(chart)) }
            (drawing(chart))
            p.note { (chart.note) }
            details.behind {
                summary { (controls.data_behind) }
                (table::table(&chart.table, controls))
            }
        }
    }
}

fn colour(series: usize) -> String {
    format!("series-{}", series % COLOURS)
}

fn legend(chart: &Chart) -> Markup {
    html! {
        ul.legend {
            @for (at, name) in chart.series.iter().enumerate() {
                li {
                    svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" {
                        rect class=(colour(at)) width="12" height="12" {}
                    }
                    (name)
                }
            }
        }
    }
}

fn drawing(chart: &Chart) -> Markup {
    let (height, marks) = match chart.shape {
        Shape::Bars => bars(chart),
        Shape::Stacked => stacked(chart),
    };
    let [title, description] = ["ten", "mo-ta"].map(|what| format!("{}-{what}", chart.id));
    html! {
        svg.drawing role="img" viewBox={ "0 0 " (WIDTH) " " (size(height)) } aria-labelledby={ (title) " " (description) } {
            title #(title) { (chart.title) }
            desc #(description) { (chart.description) }
            (marks)
        }
    }
}

/// A length without digits that nobody sees, so that the same chart has the same bytes everywhere.
fn size(length: f64) -> String {
    format!("{length:.1}")
}

/// The value that reaches the end of the axis; at least one, so that nothing is divided by zero.
fn top(chart: &Chart, of: impl Fn(&Category) -> f64) -> f64 {
    let highest = chart.bars.iter().map(of).fold(0.0, f64::max);
    chart.top.unwrap_or(highest.max(1.0))
}

fn bars(chart: &Chart) -> (f64, Markup) {
    let highest = |bar: &Category| bar.values.iter().filter_map(|(value, _)| *value).fold(0.0, f64::max);
    let scale = (WIDTH - BESIDE) / top(chart, highest);
    let mut y = 0.0;
    let mut marks = Vec::new();
    for category in &chart.bars {
        for line in lines(&category.name) {
            y += LINE;
            marks.push(html! { text.name x="0" y=(size(y - MIDDLE)) { (line) } });
        }
        let first = y;
        for (at, (value, text)) in category.values.iter().enumerate() {
            let length = value.unwrap_or(0.0) * scale;
            marks.push(html! {
                rect class=(colour(at)) x="0" y=(size(y)) width=(size(length)) height=(size(BAR)) {}
                text.value x=(size(length + MIDDLE)) y=(size(y + BAR - 2.0)) { (text) }
            });
            y += BAR + BAR_GAP;
        }
        marks.push(html! { line.axis x1="0" y1=(size(first)) x2="0" y2=(size(y)) {} });
        y += CATEGORY_GAP;
    }
    (y, html! { @for mark in &marks { (mark) } })
}

/// A name in lines of few letters.
fn lines(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + word.chars().count() < LETTERS => *line = format!("{line} {word}"),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn stacked(chart: &Chart) -> (f64, Markup) {
    let sum = |bar: &Category| bar.values.iter().filter_map(|(value, _)| *value).sum();
    let scale = COLUMNS_HEIGHT / top(chart, sum);
    let step = WIDTH / chart.bars.len().max(1) as f64;
    let width = (step * 0.7).min(COLUMN);
    // Names that would run into each other are left out; the table has them all.
    let every = (YEAR / step).ceil().max(1.0) as usize;
    let foot = LINE + COLUMNS_HEIGHT;
    let mut marks = Vec::new();
    for (number, category) in chart.bars.iter().enumerate() {
        let middle = (number as f64 + 0.5) * step;
        let mut y = foot;
        for (at, (value, _)) in category.values.iter().enumerate() {
            let height = value.unwrap_or(0.0) * scale;
            y -= height;
            marks.push(html! {
                rect class=(colour(at)) x=(size(middle - width / 2.0)) y=(size(y)) width=(size(width)) height=(size(height)) {}
            });
        }
        if number % every == 0 {
            marks.push(html! {
                text.value.middle x=(size(middle)) y=(size(y - MIDDLE)) { (category.total) }
                text.name.middle x=(size(middle)) y=(size(foot + LINE)) { (category.name) }
            });
        }
    }
    let axis = html! { line.axis x1="0" y1=(size(foot)) x2=(size(WIDTH)) y2=(size(foot)) {} };
    (foot + LINE + 6.0, html! { @for mark in &marks { (mark) } (axis) })
}

#[cfg(test)]
mod tests {
    use super::{LETTERS, lines};

    #[test]
    fn long_names_are_broken_between_words() {
        let name = "Hợp tác xã, liên hiệp hợp tác xã, quỹ tín dụng nhân dân chung sức xây dựng nông thôn mới";
        let broken = lines(name);
        assert_eq!(broken.join(" "), name);
        assert!(broken.len() == 2 && broken.iter().all(|line| line.chars().count() <= LETTERS));
    }
}
