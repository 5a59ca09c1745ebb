@NullMarked
package app.zhirong.bankproduct.service;

import org.jspecify.annotations.NullMarked;
