//! The page in English.

use crate::lang::amount;
use crate::lang::report::{ChartLabels, ColumnLabels, ControlLabels, PartLabels, ReportLabels};
use crate::model::AwardStatus;

pub static LABELS: ReportLabels = ReportLabels {
    code: "en",
    number,
    percent: |share| format!("{}%", number((share * 1000.0).round() / 10.0)),
    controls: ControlLabels {
        skip: "Skip to the content",
        contents: "Contents",
        theme: "Appearance",
        theme_auto: "As the system",
        theme_light: "Light",
        theme_dark: "Dark",
        print: "Print",
        search_label: "Name of a unit, collective, household or person",
        search_hint: "With or without accents; the unit's name, its code or a former name may be added.",
        found: "{n} found.",
        found_none: "Nothing found. Check the name or type less of it.",
        more: "Show more",
        awards_of: "{n} awards",
        no_awards: "No award in the rosters received.",
        filter: "Filter by text",
        all: "All",
        rows: "{shown} of {all} rows shown.",
        page: "Page {page} of {pages}",
        pages: "Pages",
        previous: "Previous page",
        next: "Next page",
        data_behind: "Data of the chart",
        printed: "{shown} of {all} rows are printed; all of them stand in tong-hop.xlsx.",
        no_script: "JavaScript is turned off: the tables of figures can be read; for searching and the long lists see tong-hop.xlsx.",
    },
    parts: PartLabels {
        search: ("Search", "Search for a unit or a person"),
        figures: ("Key figures", "Key figures by phase"),
        charts: ("Charts", "Charts"),
        awards: ("Awards", "Awards by phase, sector and form"),
        movements: ("Movements", "Participation in the emulation movements"),
        blocks: ("Blocks", "Scores and ranks of the emulation blocks"),
        never: ("Never awarded, silent", "Units never awarded, units that sent nothing"),
        recipients: ("Awards list", "List of awards"),
        issues: ("To settle", "What has to be settled"),
        ledger: ("Ledger", "State of the data and ledger"),
    },
    charts: ChartLabels {
        sectors: "Awards by sector and phase",
        years: "Awards by year",
        movements: "Units that took part, by movement and phase",
        coverage: "Share of units awarded as a collective, by sector and phase",
        awards_unit: "awards",
        units_unit: "units",
        coverage_unit: "%",
        years_note: "By the year of the decision; awards without a year are not in the chart.",
        movements_note: "A unit may take part in several movements: units of movements are not added up.",
        coverage_note: "Share = units awarded as a collective ÷ units active in the time. For sectors of few units only both numbers are given.",
        highest: |category, series, number| format!("Highest: {category}, {series}: {number}."),
        empty: "There is no data.",
    },
    columns: ColumnLabels {
        movement: "Movement",
        rate: "Share",
        awards: "Awards",
        block: "Block",
        state: "What became of the row",
        status: |status| match status {
            AwardStatus::Counted => "Counted",
            AwardStatus::Duplicate => "Duplicate, not counted",
            AwardStatus::Revoked => "Revoked",
            AwardStatus::SetAside => "Waits for an answer",
        },
    },
    headline: |phase| format!("Headline figures, {phase}"),
    of_units: |part, all| format!("{part} of {all} active units"),
    change: "Against the phase before",
    change_by: |difference, share| match share {
        Some(share) => format!("{difference} ({share})"),
        None => difference.to_owned(),
    },
    points: |difference| format!("{difference} percentage points"),
    change_note: "“Against the phase before” gives the difference and its share. Two phases may share years and differ in length: compare with care.",
    phase_warning: "Figures of phases are never added up.",
    shortened: |listed, all, sheet| {
        let whole = sheet.map(|sheet| format!(" All of them: tong-hop.xlsx, sheet “{sheet}”.")).unwrap_or_default();
        let [listed, all] = [listed, all].map(|count| number(count as f64));
        format!("This page lists and searches the latest {listed} awards of {all}.{whole}")
    },
    shortened_issues: |listed, all, sheet| {
        let [listed, all] = [listed, all].map(|count| number(count as f64));
        format!(
            "This page lists {listed} issues of {all}, the weightiest first. All of them: tong-hop.xlsx, sheet “{sheet}”."
        )
    },
    choose_note: "Choose phase, movement and sector.",
    awards_note: "Titles and forms of commendation are counted apart (Law 06/2022/QH15, articles 9, 19, 20). “Units awarded” have at least one \
                  award as a collective. “…”: there is no number.",
    movements_note: "Rate = units registered ÷ units active in the time. A unit may take part in several movements: units of movements are not \
                     added up. “…”: there is no number.",
    never_note: "“x”: no award as a collective in the time; “/”: not active in the time; empty: awarded. The last column counts awards to \
                 people of the unit in all data.",
    never_by_sector: "Units never awarded and silent units, by sector",
    all_sectors: "All sectors",
    silent_title: "Units that sent nothing",
    silent_note: "Units of the register that no other roster names. “x”: not named in the time; “/”: not active in the time.",
    details_title: "Details by phase, sector, form and recipient",
    state_title: "State of the data",
    by_sector: |phase| format!("{phase}: by sector"),
    by_form: |phase| format!("{phase}: by form and sector"),
};

fn number(number: f64) -> String {
    amount(number, '.', ",")
}
