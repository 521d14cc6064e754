"""``tiepdon lookup``: ask the insurer about one person, with the cache behind it."""

from __future__ import annotations

import json
from pathlib import Path

import click

from app.cli import home_of, texts_of
from app.desk.looking_up import GAVE_NO_ANSWER
from app.desk.wiring import open_memory, portal_settings
from app.failures import describe
from app.flow.judge import coverage_tick
from app.portal.age import is_about
from app.settings import load_settings
from app.settings_check import require_address
from app.texts import Texts
from domain.clinic_time import CLINIC_TIME, clinic_day
from domain.coverage import CoverageAnswer, CoverageQuery
from domain.failure import Failure, FailureCode
from domain.person import PartialDate
from domain.verdict import TickState
from offline_cache.writer import DatabaseThread


@click.command("lookup", help="cli.help.lookup")
@click.argument("number", metavar="ID")
@click.option("--name", required=True, help="cli.option.name")
@click.option("--birth", required=True, help="cli.option.birth")
@click.option("--portal", "base_url", help="cli.option.portal")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def lookup(ctx: click.Context, number: str, name: str, birth: str, base_url: str | None, as_json: bool) -> int:
    """Look up insurance by citizen number, insurance number or card code. Exit 0 answered, 1 no answer."""
    query = CoverageQuery(_number(number), name, PartialDate.parse(birth))
    home = home_of(ctx)
    if base_url is not None:
        require_address(base_url)
    answer, last_known = _ask(home, query, base_url)
    if as_json:
        click.echo(json.dumps(answer_json(answer, last_known), ensure_ascii=False, indent=1))
    else:
        _print(answer, last_known, texts_of(ctx))
    return 1 if answer.failure and not answer.code else 0


def _number(text: str) -> str:
    """Of a citizen card, of the insurance, or of an insurance card. Raises Failure INPUT_NOT_A_NUMBER."""
    number = text.strip()
    if len(number) not in {10, 12, 15}:
        raise Failure(FailureCode.INPUT_NOT_A_NUMBER, f"{len(number)} characters")
    return number


def _ask(home: Path, query: CoverageQuery, base_url: str | None) -> tuple[CoverageAnswer, CoverageAnswer | None]:
    from app.portal.asking import remembering
    from app.portal.client import PortalClient
    from app.portal.next_try import Known, pursue

    settings = load_settings(home)
    memory = open_memory(home)
    account = portal_settings(settings, base_url)
    client = PortalClient(account, on_attempt=remembering(memory, account.staff_name))
    try:
        answer = pursue(client, query, Known)
        memory.submit(lambda store: None).result()  # a memory that keeps nothing says so
        return answer, _last_known(memory, query) if answer.answer_class in GAVE_NO_ANSWER else None
    finally:
        client.close()
        memory.close(5.0)


def _last_known(memory: DatabaseThread, query: CoverageQuery) -> CoverageAnswer | None:
    try:
        held = memory.submit(lambda store: store.last_answer(query.number)).result()
    except Failure:
        return None
    return held if held is not None and is_about(held, query) else None


def answer_json(answer: CoverageAnswer, last_known: CoverageAnswer | None = None) -> dict[str, object]:
    """The answer as plain data; dates as dd/mm/yyyy, as people write them here."""
    coverage = answer.coverage
    return {
        "code": answer.code,
        "class": answer.answer_class.value,
        "failure": answer.failure.value if answer.failure else None,
        "note": answer.note,
        "asked_at": answer.asked_at.isoformat(),
        "source": answer.source.value,
        "duration_ms": round(answer.duration_ms, 1),
        "coverage": None if coverage is None else _coverage_json(answer),
        "last_known": answer_json(last_known) if last_known else None,
    }


def _coverage_json(answer: CoverageAnswer) -> dict[str, object]:
    assert answer.coverage is not None
    cards = {"card": answer.coverage.card, "new_card": answer.coverage.new_card}
    return {
        "name": answer.coverage.name,
        "living_area": answer.coverage.living_area,
        **{
            key: card
            and {
                "code": card.code,
                "valid_from": f"{card.valid_from:%d/%m/%Y}" if card.valid_from else None,
                "valid_to": f"{card.valid_to:%d/%m/%Y}" if card.valid_to else None,
                "unread_dates": card.unread_dates or None,
                "facility": card.facility_code,
                "benefit_level": card.benefit_level,
            }
            for key, card in cards.items()
        },
    }


def _print(answer: CoverageAnswer, last_known: CoverageAnswer | None, texts: Texts) -> None:
    if answer.failure:
        text = describe(answer.failure, texts.language)
        click.echo(f"{answer.failure.value}: {text.sentence} {text.next_step}")
    if answer.code:
        click.echo(f"{answer.code}  {texts.get(f'ui.coverage.class_{answer.answer_class}')}  {answer.note}".rstrip())
    shown = answer if answer.coverage else last_known
    if shown and shown.coverage:
        card = shown.coverage.card
        since, until = (f"{day:%d/%m/%Y}" if day else "…" for day in (card.valid_from, card.valid_to))
        click.echo(f"  {card.code}  {since} – {until}  {card.facility_code}".rstrip())
        tick = coverage_tick(shown, None, clinic_day(shown.asked_at))
        if tick.state is TickState.UNDETERMINED:
            unread = describe(FailureCode(tick.code), texts.language)
            click.echo(f"{tick.code}: {unread.sentence} ({card.unread_dates})")
        asked = f"{shown.asked_at.astimezone(CLINIC_TIME):%d/%m/%Y %H:%M}"
        click.echo(f"  {texts.get(f'cli.lookup.{shown.source}', at=asked)}")
