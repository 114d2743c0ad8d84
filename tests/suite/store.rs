//! The tables of `data/` as they are described, for programs that read them.

use std::fs;
use std::path::Path;
use thidua::model::{Column, Dataset};
use thidua::store::schema;

/// The row of a table in the guide.
fn row(table: &Dataset) -> String {
    let columns = table.columns.iter().map(|(name, column)| match column {
        Column::Text(_) => format!("`{name}`"),
        Column::Int(_) => format!("`{name}` int"),
        Column::Float(_) => format!("`{name}` float"),
        Column::Bool(_) => format!("`{name}` bool"),
        Column::Date(_) => format!("`{name}` date"),
    });
    format!("| `{}` | {} |", table.name, columns.collect::<Vec<_>>().join(", "))
}

#[test]
fn the_guide_lists_every_column_with_its_type() {
    let wanted: Vec<String> = schema().iter().map(row).collect();
    for chapter in ["docs/vi/src/lap-trinh.md", "docs/en/src/programmers.md"] {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(chapter)).unwrap();
        let listed: Vec<&str> = text.lines().filter(|line| line.starts_with("| `")).collect();
        assert_eq!(listed, wanted, "{chapter}");
    }
}
