"""Invented people drawn by our own code: no photograph, scan or mesh of anybody is used.

A head is a height field over a skull profile, painted in a texture plane and shaded by a small software rasteriser.
Lengths are centimetres of the head: x to the viewer's right, y up, z towards the camera; the eye line lies near y = 0.
"""
