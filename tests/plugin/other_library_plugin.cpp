// A shared object of another kind.
extern "C" int something_else() {
  return 7;
}
