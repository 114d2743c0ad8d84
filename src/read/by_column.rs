//! Cells whose font says nothing and that were taken for an old encoding by their letters: a cell that can be Unicode stays as it is where its column
//! is Unicode, or where nothing in the column bears the encoding out.

use super::cleaned::{Understood, as_stored};
use super::grid::Grid;
use super::legacy::{self, Encoding};
use crate::model::Text;
use crate::roster::table::{Repair, Value};
use std::collections::{BTreeMap, HashSet};

/// So many texts of a column that an encoding explains are evidence by themselves, where nothing else in the sheet is in it.
const ENOUGH: usize = 3;

/// Texts of one column.
#[derive(Default)]
struct Column {
    /// Those that an old encoding explains, by its name. Only counted.
    decoded: BTreeMap<&'static str, HashSet<Text>>,
    /// Those with letters that only Unicode has.
    unicode: HashSet<Text>,
}

/// Takes back the repairs at these places of the list that the column of the cell does not bear out.
pub fn take_back(grid: &mut Grid, by_letters: &[usize], of_sheet: Option<Encoding>) {
    let mut columns: BTreeMap<u32, Column> = BTreeMap::new();
    for repair in by_letters.iter().map(|at| &grid.repairs[*at]) {
        let column = columns.entry(repair.at.column).or_default();
        column.decoded.entry(repair.how).or_default().insert(repair.raw.clone());
    }
    if columns.is_empty() {
        return;
    }
    for cell in grid.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.value == Value::Text) {
        if let Some(column) = columns.get_mut(&cell.at.column).filter(|_| legacy::holds_unicode(&cell.raw)) {
            column.unicode.insert(cell.raw.clone());
        }
    }
    let evident: HashSet<(u32, &'static str)> = by_letters
        .iter()
        .map(|at| &grid.repairs[*at])
        .filter(|repair| legacy::is_foreign(&repair.raw))
        .map(|repair| (repair.at.row, repair.how))
        .collect();
    let sheet_bears_out = of_sheet.map(Encoding::name).filter(|how| {
        let texts: HashSet<&Text> = columns.values().filter_map(|column| column.decoded.get(how)).flatten().collect();
        texts.len() >= ENOUGH || evident.iter().any(|(_, known)| known == how)
    });
    let stands = |repair: &Repair| {
        let column = &columns[&repair.at.column];
        let alike = column.decoded[repair.how].len();
        let is_borne_out = sheet_bears_out == Some(repair.how) || alike >= ENOUGH;
        // What stands in one row was typed or pasted together.
        evident.contains(&(repair.at.row, repair.how)) || (is_borne_out && alike > column.unicode.len())
    };
    let mut undone: Vec<usize> = by_letters.iter().copied().filter(|at| !stands(&grid.repairs[*at])).collect();
    undone.sort_unstable_by(|a, b| b.cmp(a));
    for at in undone {
        let Repair { at: place, raw, .. } = grid.repairs[at].clone();
        let Understood { text, how, .. } = as_stored(&raw);
        let cell = grid.rows.iter_mut().filter(|row| row.row == place.row).flat_map(|row| &mut row.cells);
        if let Some(cell) = cell.into_iter().find(|cell| cell.at == place) {
            cell.text = text.clone();
        }
        match how {
            Some(how) => grid.repairs[at] = Repair { at: place, how, raw, text },
            None => drop(grid.repairs.remove(at)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::grid::{Laid, RawCell, RawSheet};
    use super::super::looks::SheetLook;
    use super::*;
    use crate::place::CellRef;
    use crate::roster::text;
    use unicode_normalization::UnicodeNormalization;

    /// What is read of cells in one column below each other.
    fn read(texts: &[&str]) -> (Vec<String>, usize) {
        let cell =
            |(row, text): (u32, &&str)| RawCell { at: CellRef::new(row, 0), raw: (**text).into(), value: Value::Text };
        let cells = (0..).zip(texts).map(cell).collect();
        let sheet = RawSheet { name: "A".into(), hidden: false, cells, look: SheetLook::default() };
        let grid = Laid::from(sheet).grid;
        let old = grid.repairs.iter().filter(|repair| repair.how != text::UNICODE).count();
        (grid.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.text.to_string()).collect(), old)
    }

    #[test]
    fn clean_unicode_stays_whatever_words_it_holds() {
        let columns: &[&[&str]] = &[
            &["Họ và tên", "Phùt Khu Phá", "Phôt Phì Tro", "Nguyễn Văn An"],
            &["Phùt Khu Phá", "Lê Văn Tám"],
            &["Phôt Phì Tro"],
            &["Tô Nhân", "Kà Phôl", "Xã Bàu Nàng", "Hòa"],
            &["Hợp tác xã Taân Laâm", "Hợp tác xã Tân Lâm", "HTX HÒAA BÌNH", "Máy vi tiình"],
            &["Taân Laâm", "Tân Bình"],
            &["señor", "François", "Müller", "Le café « crème »", "5 µm", "100 ± 5 m²", "Ångström"],
            &["Krông Búk", "Ea H'leo", "Y Bhiông Niê", "H'Ôc Êban", "Ksor Phước", "Đinh Xăng Hiền", "Cư Mgar"],
            &["Thạch Sa Rây", "Danh Ut", "Chau Sóc Khôn", "Néang Kim Cheng", "Thị Xi Phúp"],
            &["Nguyễn Vaân Đạt", "Nguyễn Văn Đạt"],
        ];
        for column in columns {
            assert_eq!(read(column), (column.iter().map(|text| (*text).to_owned()).collect(), 0), "{column:?}");
            let apart: Vec<String> = column.iter().map(|text| text.nfd().collect()).collect();
            let apart: Vec<&str> = apart.iter().map(String::as_str).collect();
            let composed = column.iter().map(|text| text.nfc().collect()).collect();
            assert_eq!(read(&apart), (composed, 0), "{column:?}");
        }
    }

    #[test]
    fn columns_in_an_old_encoding_are_read_beside_those_in_unicode() {
        for (stored, wanted) in [
            (["Hä vµ tªn", "NguyÔn V¨n An", "TrÇn ThÞ B×nh"], ["Họ và tên", "Nguyễn Văn An", "Trần Thị Bình"]),
            (["Hoï vaø teân", "Nguyeãn Vaên An", "Traàn Thò Bình"], ["Họ và tên", "Nguyễn Văn An", "Trần Thị Bình"]),
            (["Ha`ng ho'a", "Nguye^~n Va(n An", "Tra^`n Thu` Bi`nh"], ["Hàng hóa", "Nguyễn Văn An", "Trần Thù Bình"]),
        ] {
            assert_eq!(read(&stored).0, wanted);
        }
        assert_eq!(read(&["Họ và tên", "NguyÔn V¨n An"]).0, ["Họ và tên", "Nguyễn Văn An"]);
    }
}
