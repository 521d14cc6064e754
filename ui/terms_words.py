"""Terms of care in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.rules.suggest import Suggestion
    from ui.style.look import Look


def sentence_of(code: str, look: Look) -> str:
    """What a code stands for; of rules that share a code the first one's."""
    from app.rules.terms import terms  # noqa: PLC0415 - its table is no part of a window's start

    rule = next((rule for rule in terms().rules if rule.code == code), None)
    return rule.words.get(look.language, rule.words["vi"]) if rule is not None else ""


def suggestion_line(suggestion: Suggestion, look: Look) -> str:
    """Code, share and sentence, or that nothing can be suggested."""
    if not suggestion.code:
        return look.say("terms.none")
    share = suggestion.fund_percent
    told = look.say("terms.share", percent=f"{share:g}") if share is not None else look.say("terms.share_unknown")
    return f"{suggestion.code} · {told} · {suggestion.words.get(look.language, suggestion.words['vi'])}"
