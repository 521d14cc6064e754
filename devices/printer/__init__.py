"""Receipt printers. What is printed is drawn above this room; here it is carried to the paper."""
