@NullMarked
package app.zhirong.bankproduct.web;

import org.jspecify.annotations.NullMarked;
