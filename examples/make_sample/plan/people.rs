//! Invented people.

use super::chance::Chance;
use std::collections::BTreeSet;

/// A person; the unit is an index into the plan's units.
#[derive(Clone, Debug)]
pub struct Person {
    pub name: String,
    pub male: bool,
    pub born: u16,
    pub position: &'static str,
    pub unit: usize,
}

/// People as they are invented, no two of one name.
pub struct People {
    pub list: Vec<Person>,
    names: BTreeSet<String>,
}

const FAMILY: [&str; 18] = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Trương", "Đinh",
    "Phan", "Lâm", "Cao",
];
const MEN_MIDDLE: [&str; 8] = ["Văn", "Hữu", "Thanh", "Minh", "Quốc", "Đức", "Công", "Trọng"];
const MEN: [&str; 18] = [
    "Hòa", "Tâm", "Phước", "Nghĩa", "Dũng", "Hùng", "Sơn", "Tùng", "Lợi", "Tài", "Khoa", "Thắng", "Toàn", "Nhựt",
    "Khỏe", "Bảo", "Vinh", "Quý",
];
const WOMEN_MIDDLE: [&str; 6] = ["Thị", "Thị Ngọc", "Thị Kim", "Ngọc", "Thị Mỹ", "Thị Thanh"];
const WOMEN: [&str; 16] = [
    "Thúy",
    "Hạnh",
    "Hương",
    "Lan",
    "Phượng",
    "Yến",
    "Dung",
    "Nga",
    "Thủy",
    "Loan",
    "Trang",
    "Huệ",
    "Xuân",
    "Diễm",
    "Lụa",
    "Hoa",
];
const POSITIONS: [&str; 9] = [
    "Giám đốc",
    "Chủ tịch HĐQT",
    "Chủ tịch HĐQT kiêm Giám đốc",
    "Phó Giám đốc",
    "Kế toán trưởng",
    "Trưởng Ban kiểm soát",
    "Thành viên",
    "Thủ quỹ",
    "Tổ trưởng tổ sản xuất",
];

impl People {
    pub fn new() -> Self {
        Self { list: Vec::new(), names: BTreeSet::new() }
    }

    /// Adds a person of a unit and gives the index.
    pub fn add(&mut self, unit: usize, chance: &mut Chance) -> usize {
        let position = chance.one(&POSITIONS);
        self.add_as(unit, position, chance)
    }

    /// Adds a person with that position.
    pub fn add_as(&mut self, unit: usize, position: &'static str, chance: &mut Chance) -> usize {
        loop {
            let male = chance.percent(60);
            let (middle, given) = if male {
                (chance.one(&MEN_MIDDLE), chance.one(&MEN))
            } else {
                (chance.one(&WOMEN_MIDDLE), chance.one(&WOMEN))
            };
            let name = format!("{} {middle} {given}", chance.one(&FAMILY));
            if self.names.contains(&name) {
                continue;
            }
            let born = u16::try_from(chance.between(1962, 1992)).unwrap_or(1975);
            return self.add_named(Person { name, male, born, position, unit });
        }
    }

    /// Adds a person whose name matters to the sample.
    pub fn add_named(&mut self, person: Person) -> usize {
        self.names.insert(person.name.clone());
        self.list.push(person);
        self.list.len() - 1
    }
}
