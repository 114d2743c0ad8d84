//! What formulas give, in both notations, and what stays open.

use super::*;
use crate::read::looks::SheetLook;

fn sheet(name: &str, cells: &[(&str, &str)]) -> RawSheet {
    let mut sheet = RawSheet { name: name.into(), hidden: false, cells: Vec::new(), look: SheetLook::default() };
    for (at, text) in cells {
        let at = CellRef::from_a1(at).unwrap();
        if text.contains('=') {
            sheet.look.formulas.insert(at, Formula { text: (*text).into(), of: at, perhaps_text: false });
        } else {
            let value = text.parse().map_or(Value::Text, Value::Number);
            sheet.cells.push(RawCell { at, raw: (*text).into(), value });
        }
    }
    sheet
}

fn read(sheets: &mut [RawSheet], of: usize, at: &str) -> String {
    calculate(sheets.iter_mut());
    let at = CellRef::from_a1(at).unwrap();
    sheets[of].cells.iter().find(|cell| cell.at == at).map_or_else(String::new, |cell| cell.raw.to_string())
}

#[test]
fn sums_texts_references_and_choices_are_calculated() {
    let of = |formula: &str| {
        let cells = [
            ("A1", "10"),
            ("A2", "5"),
            ("A3", "Tân Tiến"),
            ("A4", "=A1+A2"),
            ("A5", "7"),
            ("B1", "2"),
            ("D1", formula),
        ];
        let other = [("B3", "HTX Số 1")];
        read(&mut [sheet("DS", &cells), sheet("Đăng ký", &other)], 0, "D1")
    };
    for (formula, wanted) in [
        ("=10+5", "15"),
        ("=2*(3+4)-1", "13"),
        ("=-A1*50%", "-5"),
        ("=A1/4", "2.5"),
        ("=SUM(A1:A5)", "37"),
        ("=SUM(A1,B1,3)", "15"),
        ("=PRODUCT(A1:A2)", "50"),
        ("=A4", "15"),
        ("=0.1+0.2", "0.3"),
        ("=\"HTX \"&A3", "HTX Tân Tiến"),
        ("=CONCATENATE(\"HTX \",A3,\" \",B1)", "HTX Tân Tiến 2"),
        ("='Đăng ký'!B3", "HTX Số 1"),
        ("=IF(A1>=10,\"x\",\"\")", "x"),
        ("=IF(A3=\"\",\"\",\"x\")", "x"),
        ("=IF(C1=\"\",\"\",\"x\")", ""),
        ("=IF(AND(A1>1,NOT(A2>9)),1,0)", "1"),
        ("=ROW()-1", "0"),
        ("=COUNTA(A1:A3)", "3"),
        ("=ROUND(A1/3,2)", "3.33"),
        ("of:=SUM([.A1:.A2];[.B1])", "17"),
        ("=C9", "0"),
    ] {
        assert_eq!(of(formula), wanted, "{formula}");
    }
}

#[test]
fn what_cannot_be_told_keeps_its_text_as_an_error() {
    for formula in ["=VLOOKUP(A1,B:C,2,0)", "=A3+1", "=Khac!A1", "=D1", "=TODAY()", "=SUM(A1:A2", "=[1]DS!A1", "=E1"] {
        let mut sheets = [sheet("DS", &[("A1", "1"), ("A3", "mười 10"), ("D1", formula), ("E1", "=D1")])];
        assert_eq!(read(&mut sheets, 0, "D1"), formula);
        assert!(sheets[0].cells.iter().any(|cell| cell.value == Value::Error));
    }
}

#[test]
fn a_formula_shared_by_cells_moves_with_them() {
    let mut sheets =
        [sheet("DS", &[("A2", "1"), ("B2", "2"), ("A3", "3"), ("B3", "4"), ("C1", "100"), ("C2", "=A2+B2+$C$1")])];
    let (first, next) = (CellRef::from_a1("C2").unwrap(), CellRef::from_a1("C3").unwrap());
    sheets[0].look.formulas.insert(next, Formula { text: "=A2+B2+$C$1".into(), of: first, perhaps_text: false });
    assert_eq!(read(&mut sheets, 0, "C3"), "107");
}
