"""Drawn people: deterministic, small portraits, cameras that act."""

from __future__ import annotations

import numpy as np
import pytest

from devices.simulated.camera import DrawnCamera
from devices.simulated.drawn_face.figure import Pose, View, draw_figure
from devices.simulated.drawn_face.film import Film, Staging
from devices.simulated.drawn_face.head import Head, head
from devices.simulated.drawn_face.identity import identities
from devices.simulated.drawn_face.motion import DURATION_S, Action, Moment, acting, idle
from devices.simulated.drawn_face.portrait import portrait, portrait_jp2, portrait_jpeg
from devices.simulated.personas import personas
from domain.failure import Failure, FailureCode


def test_every_persona_has_a_drawn_face() -> None:
    people = range(len(identities()))
    for persona in personas().values():
        assert persona.face.live in people
        assert persona.face.portrait is None or persona.face.portrait in people


def test_portraits_are_as_large_as_on_a_chip() -> None:
    starts = (
        (portrait_jpeg(0), "ffd8ff"),
        (portrait_jp2(0), "0000000c6a502020"),
        (portrait_jp2(0, grey=True), "0000000c6a502020"),
    )
    for image, start in starts:
        assert 8_000 <= len(image) <= 20_000
        assert image.startswith(bytes.fromhex(start))


def test_the_same_identity_is_drawn_the_same_in_every_process() -> None:
    view = View((200, 240), 100.0, (100.0, 115.0), oversampling=1)
    once, again = (draw_figure(Head(identities()[3]), view).rgb for _ in range(2))
    assert np.array_equal(once, again)
    assert portrait(3).shape == (400, 300, 3)


def test_a_turned_head_shows_the_nose_on_the_side_it_turns_to() -> None:
    view = View((200, 240), 100.0, (100.0, 115.0), oversampling=1)
    ahead, right = (draw_figure(head(3), view, Pose(yaw=yaw)).rgb.mean(2) for yaw in (0.0, 20.0))
    rows = slice(110, 150)  # between eyes and mouth, where the ears are not
    assert np.abs(ahead[rows] - ahead[rows, ::-1]).mean() < np.abs(right[rows] - right[rows, ::-1]).mean()


def test_a_face_outside_the_picture_is_no_error() -> None:
    figure = draw_figure(head(3), View((64, 64), 30.0, (-500.0, 30.0), oversampling=1))
    assert figure.rgb.shape == (64, 64, 3)


def test_waiting_is_still_but_for_a_blink() -> None:
    moments = [idle(tenth / 30) for tenth in range(30 * 12)]
    assert max(abs(moment.yaw) for moment in moments) <= 4
    assert sum(moment.blink > 0.9 for moment in moments) >= 3
    assert np.mean([moment.blink == 0 for moment in moments]) > 0.85


@pytest.mark.parametrize(("action", "side"), [(Action.TURN_LEFT, 1), (Action.TURN_RIGHT, -1)])
def test_a_turn_goes_there_and_comes_back(action: Action, side: int) -> None:
    rest = Moment()
    middle = acting(action, DURATION_S[action] / 2, rest)
    assert side * middle.yaw > 16
    assert acting(action, 0.0, rest).yaw == 0
    assert acting(action, DURATION_S[action], rest).yaw == pytest.approx(0)


def test_no_two_frames_are_alike_even_of_a_person_who_holds_still() -> None:
    film = Film(Staging(3))
    film.prepare(0.0, 0.0)
    assert not np.array_equal(film.frame(Moment()), film.frame(Moment()))


def test_an_unopened_camera_says_so() -> None:
    with pytest.raises(Failure) as caught:
        DrawnCamera(Staging(3)).read()
    assert caught.value.code is FailureCode.CAMERA_LOST
