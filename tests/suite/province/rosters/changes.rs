//! Lists that change what was awarded before: those that revoke, and those that correct.

use super::Desk;
use super::entry::{Entry, written};
use super::honours::{form_words, movement_name, truth_of};
use super::sheet::{Paper, Sheet};
use crate::province::disturbances::Disturbance as D;
use crate::province::plan::{Award, Plan, Who};
use crate::province::truth::RowTruth;
use crate::province::wording::letters;

pub fn write(desk: &mut Desk<'_>) {
    let revoked = |award: &Award| award.revoked == Some(D::RevokedList);
    list(desk, "thu-hoi/2024", "DANH SÁCH THU HỒI, HỦY BỎ KHEN THƯỞNG", revoked);
    list(desk, "dinh-chinh/2024", "DANH SÁCH ĐÍNH CHÍNH KHEN THƯỞNG", |award| award.corrected.is_some());
}

/// What a corrected award's first row has wrong; nothing else of it is.
#[derive(Clone, Debug, Default)]
pub struct Slip {
    pub name: Option<String>,
    pub number: Option<String>,
    pub date: Option<(i32, i32, i32)>,
}

impl Slip {
    pub fn of(plan: &Plan, entry: &Entry) -> Self {
        let award = &plan.awards[entry.awards[0]];
        let decided = &plan.decisions[award.decision];
        let (day, month, year) = decided.date;
        match (award.corrected, award.who) {
            (Some(D::CorrectedName), Who::Person(person)) => {
                Self { name: Some(wrong_name(plan, person)), ..Self::default() }
            }
            (Some(D::CorrectedNumber), _) => {
                let body = decided.number.split_once('/').map_or("", |(_, body)| body);
                Self { number: Some(format!("9{:02}/{body}", entry.awards[0] % 100)), ..Self::default() }
            }
            (Some(D::CorrectedYear), _) => Self { date: Some((day, month, year + 1)), ..Self::default() },
            _ => Self::default(),
        }
    }

    pub fn is_any(&self) -> bool {
        self.name.is_some() || self.number.is_some() || self.date.is_some()
    }

    /// "Đã ghi …", as some lists add.
    fn told(&self) -> String {
        let name = self.name.as_ref().map(|name| format!("Đã ghi họ tên là “{name}”"));
        let number = self.number.as_ref().map(|number| format!("Đã ghi số {number}"));
        let date = self.date.map(|(day, month, year)| format!("Đã ghi ngày {day:02}/{month:02}/{year}"));
        name.or(number).or(date).unwrap_or_default()
    }
}

/// The name with a letter too many or too few, which no name of the lists is.
fn wrong_name(plan: &Plan, person: usize) -> String {
    let known = &plan.people[person];
    let mut chance = crate::province::chance::Chance::new(person as u64);
    letters::typo(&known.name, &mut chance)
}

/// One list, each award with the decision that it is of.
fn list(desk: &mut Desk<'_>, path: &str, title: &str, changes: impl Fn(&Award) -> bool) {
    let plan = desk.plan;
    let changed: Vec<usize> = (0..plan.awards.len()).filter(|&at| changes(&plan.awards[at])).collect();
    if changed.is_empty() {
        return;
    }
    let mut sheet = Sheet::new("Danh sách");
    let parent = desk.disturbances.is_on(D::ParentFirst);
    sheet.head(parent, "BAN THI ĐUA - KHEN THƯỞNG", "Tây Ninh, ngày 20 tháng 12 năm 2024", title, "");
    let headings = [
        "STT",
        "Tên tập thể, cá nhân",
        "Năm sinh",
        "Số CCCD",
        "Đơn vị công tác",
        "Xã/phường",
        "Hình thức khen thưởng",
        "Số QĐ",
        "Ngày QĐ",
        "Phong trào",
        "Giai đoạn",
        "Ghi chú",
    ];
    sheet.header(&headings.map(str::to_owned), false);
    for (number, at) in changed.into_iter().enumerate() {
        let award = &plan.awards[at];
        let decided = &plan.decisions[award.decision];
        let entry = Entry { who: vec![award.who], awards: vec![at], forms: vec![award.form] };
        let row = written(desk, &entry, decided.year());
        let name = match award.who {
            // In a list without a column or group for the kind, a person has a form of address.
            Who::Person(person) => {
                let known = &plan.people[person];
                format!("{} {}", if known.male { "Ông" } else { "Bà" }, known.name)
            }
            _ => row.name,
        };
        let (day, month, year) = decided.date;
        let words = form_words(desk, award.form, &decided.number);
        let slip = Slip::of(plan, &entry);
        let cells = vec![
            (number + 1).to_string(),
            name,
            row.birth,
            row.id_number,
            row.workplace,
            row.commune,
            words,
            decided.number.clone(),
            format!("{day:02}/{month:02}/{year}"),
            decided.movement.map(|code| movement_name(code).to_owned()).unwrap_or_default(),
            decided.phase.unwrap_or_default().to_owned(),
            if desk.chance.percent(50) { slip.told() } else { String::new() },
        ];
        sheet.data(cells, RowTruth { mentions: row.mentions, ..truth_of(plan, &entry, row.mentions) });
    }
    desk.papers.push(Paper::new(path, vec![sheet]));
}
