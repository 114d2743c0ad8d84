//! Rows of a table in another order of rows or columns; random rosters of a province. Shared by the properties.

use crate::kit::{Case, xlsx};
use crate::province::chance::Chance;

/// A roster as it will stand in a workbook: its name, header and rows.
#[derive(Clone)]
pub struct Roster {
    pub name: String,
    pub rows: Vec<Vec<String>>,
}

const UNITS: [(&str, &str); 8] = [
    ("HTX NN Tân Tiến", "Nông nghiệp"),
    ("HTX VT Thành Công", "Vận tải"),
    ("HTX TM Hòa Bình", "Thương mại"),
    ("HTX NN Long Phước", "Nông nghiệp"),
    ("QTDND Gò Dầu", "Tín dụng"),
    ("HTX XD Đoàn Kết", "Xây dựng"),
    ("LHHTX Tây Ninh Xanh", "Nông nghiệp"),
    ("HTX MT Suối Dây", "Môi trường"),
];
const FORMS: [&str; 4] =
    ["Bằng khen của UBND tỉnh", "Giấy khen", "Bằng khen của Chủ tịch UBND tỉnh", "Lao động tiên tiến"];
const LAST: [&str; 6] = ["Nguyễn Văn", "Lê Thị", "Trần Hữu", "Phạm Ngọc", "Đỗ Minh", "Vũ Thu"];
const FIRST: [&str; 9] = ["An", "Bình", "Cường", "Dung", "Hạnh", "Khôi", "Lâm", "Mai", "Oanh"];

fn owned(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

/// A register, and rosters of awards and participation, by chance; a few rows stand twice.
pub fn province(chance: &mut Chance) -> Vec<Roster> {
    let head = |cells: &[&str]| vec![owned(cells)];
    let mut register = head(&["Tên đơn vị", "Lĩnh vực", "Số thành viên"]);
    for (name, sector) in UNITS {
        register.push(owned(&[name, sector, &chance.between(7, 900).to_string()]));
    }
    let mut rosters = vec![Roster { name: "dk.xlsx".into(), rows: register }];
    for number in 0..2 {
        let mut rows = head(&["Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"]);
        for _ in 0..chance.between(5, 40) {
            let name = format!("{} {} {}", chance.one(&LAST), chance.one(&FIRST), chance.one(&FIRST));
            let year = chance.between(2015, 2026);
            let decision = format!("{}/QĐ-UBND", chance.between(1, 9));
            rows.push(owned(&[&name, chance.one(&UNITS).0, chance.one(&FORMS), &decision, &format!("05/04/{year}")]));
            if chance.percent(10) {
                rows.push(rows[rows.len() - 1].clone());
            }
        }
        rosters.push(Roster { name: format!("kt{number}.xlsx"), rows });
    }
    let mut rows = head(&["Tên đơn vị", "Phong trào thi đua", "Năm", "Đăng ký", "Tham gia", "Số người tham gia"]);
    for (name, _) in UNITS {
        if chance.percent(10) {
            continue;
        }
        let year = chance.between(2018, 2025).to_string();
        let people = chance.between(1, 300).to_string();
        rows.push(owned(&[name, "Chung sức xây dựng nông thôn mới", &year, "x", "x", &people]));
    }
    rosters.push(Roster { name: "pt.xlsx".into(), rows });
    rosters
}

/// Cells of any kind in any place: no roster, but every row must be accounted for.
pub fn grid(chance: &mut Chance) -> Vec<Vec<String>> {
    let cells = [
        "",
        "",
        "",
        "1",
        "12/QĐ-UBND",
        "Họ và tên",
        "Đơn vị",
        "HTX NN Tân Tiến",
        "x",
        "Tổng cộng",
        "05/04/2021",
        "II",
        "Bằng khen của UBND tỉnh",
        "Hình thức khen thưởng",
        "Lê Thị An",
        "Cộng",
        "Người lập biểu",
        "STT",
        "=1+1",
        "-",
        "Phụ lục",
        "(Kèm theo Quyết định)",
        "Năm 2021",
        "2.5",
        "\u{202e}abc",
        "Ghi chú",
        "Tên HTX",
        "Lĩnh vực",
    ];
    let (rows, columns) = (chance.between(1, 30), chance.between(1, 9));
    (0..rows).map(|_| (0..columns).map(|_| chance.one(&cells).to_owned()).collect()).collect()
}

pub fn write(case: &Case, rosters: &[Roster]) {
    for roster in rosters {
        let rows: Vec<Vec<&str>> = roster.rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        case.file(&roster.name, &xlsx(&[("DS", &rows)]));
    }
}

fn order(length: usize, chance: &mut Chance) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    for at in (1..length).rev() {
        order.swap(at, chance.below(at + 1));
    }
    order
}

/// The rows below the header in another order.
pub fn rows_moved(roster: &Roster, chance: &mut Chance) -> Roster {
    let mut rows = vec![roster.rows[0].clone()];
    rows.extend(order(roster.rows.len() - 1, chance).into_iter().map(|at| roster.rows[at + 1].clone()));
    Roster { name: roster.name.clone(), rows }
}

/// The columns in another order.
pub fn columns_moved(roster: &Roster, chance: &mut Chance) -> Roster {
    let order = order(roster.rows[0].len(), chance);
    let moved = |row: &Vec<String>| order.iter().map(|at| row[*at].clone()).collect();
    Roster { name: roster.name.clone(), rows: roster.rows.iter().map(moved).collect() }
}
