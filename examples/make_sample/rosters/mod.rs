//! The rosters as clerks would make them, each in a shape of its own.

mod blocks;
mod honours;
mod movements;
mod reports;
mod staff;
mod units;
mod vca;

use crate::plan::{Award, Person, Plan, Recipient, Roster};
use crate::sheet::Book;

/// The sheets of a roster.
pub fn book(plan: &Plan, roster: Roster) -> Book {
    match roster {
        Roster::Vca2016To2020 => vca::of_five_years(plan),
        Roster::Models2015To2020 => honours::models(plan),
        Roster::Movements2017 => movements::of_2017(plan),
        Roster::Movements2018 => movements::of_2018(plan),
        Roster::Movements2019 => movements::of_2019(plan),
        Roster::Movements2020 => movements::of_2020(plan),
        Roster::AllianceAwards2021 => reports::alliance(plan),
        Roster::Movements2021 => movements::of_2021(plan),
        Roster::FundTitles2021 => reports::fund_titles(plan),
        Roster::NewUnits => units::new(plan),
        Roster::Province2022 => honours::province(plan),
        Roster::VcaByYear => vca::by_year(plan),
        Roster::Movements2022 => movements::of_2022(plan),
        Roster::FundProposals => reports::fund_proposals(plan),
        Roster::DistrictReport => reports::district(plan),
        Roster::Flags => honours::flags(plan),
        Roster::Officers => staff::officers(plan),
        Roster::Register => units::register(plan),
        Roster::Activities => staff::activities(plan),
        Roster::FarmBlock => blocks::farms(plan),
        Roster::FundBlock => blocks::funds(plan),
    }
}

/// The awards that a roster lists, in the plan's order.
fn listed(plan: &Plan, roster: Roster) -> Vec<&Award> {
    plan.awards.iter().filter(|award| award.rosters.contains(&roster)).collect()
}

fn person<'a>(plan: &'a Plan, award: &Award) -> Option<&'a Person> {
    match award.recipient {
        Recipient::Individual(at) => plan.people.get(at),
        _ => None,
    }
}

/// The unit that receives, or that the person belongs to.
fn unit_of(plan: &Plan, award: &Award) -> Option<usize> {
    match award.recipient {
        Recipient::Collective(at) => Some(at),
        Recipient::Individual(at) => plan.people.get(at).map(|person| person.unit),
        Recipient::Household(..) => None,
    }
}

fn address(person: &Person) -> &'static str {
    if person.male { "Ông" } else { "Bà" }
}

/// I, II, III …
fn roman(number: usize) -> &'static str {
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].get(number - 1).copied().unwrap_or("-")
}
